import { taggedSentences } from "./own.ts";

/**
 * Sentences written for the project in the manner of letters, notices, reviews and talk on the net: what treebanks of edited text
 * leave out (capitals for weight, none at all, words run together, greetings, lists of figures). Tagged by hand as those of own.ts.
 */
const TAGGED = `
Please_UH find_VB attached_VBN the_DT Agreement_NN and_CC the_DT Schedule_NN to_TO be_VB signed_VBN ._.
please_UH let_VB me_PRP know_VB if_IN_SCONJ you_PRP need_VBP the_DT fax_NN number_NN again_RB
Could_MD_AUX you_PRP please_UH call_VB me_PRP at_IN the_DT office_NN ?_.
Thanks_NNS for_IN_SCONJ getting_VBG back_RB to_IN me_PRP so_RB quickly_RB !_.
Thanks_NNS ,_, Marta_NNP
Best_JJS regards_NNS ,_, Ole_NNP
Hi_UH Ana_NNP ,_, hope_VBP you_PRP are_VBP_AUX well_JJ ._.
Hope_VBP to_TO see_VB you_PRP there_RB on_IN Friday_NNP !_.
Hello_UH all_DT_PRON ,_, does_VBZ_AUX anyone_NN_PRON know_VB where_WRB I_PRP can_MD_AUX park_VB near_IN the_DT station_NN ?_.
i_PRP do_VBP_AUX nt_RB_PART know_VB what_WP to_TO do_VB about_IN_SCONJ changing_VBG my_PRP$ phone_NN
i_PRP ca_MD_AUX nt_RB_PART believe_VB they_PRP did_VBD it_PRP ,_, lol_UH
it_PRP s_VBZ_AUX not_RB_PART that_RB bad_JJ but_CC i_PRP would_MD_AUX nt_RB_PART go_VB back_RB
that_DT_PRON s_VBZ_AUX what_WP he_PRP told_VBD us_PRP ._.
She_PRP has_VBZ a_DT great_JJ deal_NN of_IN experience_NN in_IN_SCONJ dealing_VBG with_IN this_DT ._.
We_PRP had_VBD a_DT problem_NN with_IN our_PRP$ room_NN and_CC they_PRP took_VBD care_NN of_IN it_PRP right_RB away_RB ._.
They_PRP have_VBP the_DT best_JJS coffee_NN in_IN town_NN ,_, hands_NNS down_RB ._.
He_PRP did_VBD a_DT great_JJ job_NN and_CC I_PRP could_MD_AUX not_RB_PART be_VB_AUX happier_JJR ._.
I_PRP have_VBP no_DT idea_NN what_WDT_DET kind_NN of_IN bike_NN that_DT_PRON was_VBD_AUX ._.
What_WDT_DET time_NN do_VBP_AUX you_PRP open_VB ?_.
Which_WDT_DET one_NN do_VBP_AUX you_PRP like_VB more_RBR ?_.
This_DT_PRON is_VBZ_AUX by_IN far_RB the_DT worst_JJS service_NN I_PRP have_VBP_AUX ever_RB had_VBN ._.
That_DT_PRON is_VBZ_AUX why_WRB we_PRP left_VBD ._.
These_DT_PRON are_VBP_AUX the_DT people_NNS that_WDT_PRON helped_VBD us_PRP out_RB ._.
The_DT staff_NN were_VBD_AUX super_RB friendly_JJ and_CC very_RB helpful_JJ ._.
Pretty_RB good_JJ food_NN ,_, but_CC way_RB too_RB expensive_JJ ._.
It_PRP was_VBD_AUX pretty_RB much_RB over_RB by_IN the_DT time_NN we_PRP got_VBD in_RB ._.
AVOID_VB THIS_DT PLACE_NN !!!_.
DO_VB_AUX NOT_RB_PART BUY_VB FROM_IN THEM_PRP !_.
The_DT Counterparty_NN shall_MD_AUX pay_VB the_DT Amount_NN on_IN the_DT Date_NN stated_VBN in_IN Section_NN 4_CD of_IN this_DT Agreement_NN ._.
See_VB Section_NN 2_CD ,_, Table_NN 3_CD and_CC the_DT Appendix_NN for_IN the_DT percentage_NN of_IN each_DT Party_NN ._.
Phone_NN :_: 555_CD 0134_CD Fax_NN :_: 555_CD 0135_CD
Date_NN :_: 04/11/2001_CD 09:30_CD AM_NN
Subject_NN :_: Re_IN :_: meeting_NN on_IN Monday_NNP
-_NFP The_DT first_JJ point_NN is_VBZ_AUX price_NN ._.
-----_NFP Original_JJ Message_NN -----_NFP
See_VBP you_PRP soon_RB :)_NFP_SYM
We_PRP loved_VBD it_PRP :-)_NFP_SYM
sorry_JJ :(_NFP_SYM i_PRP forgot_VBD
I_PRP bought_VBD milk_NN ,_, eggs_NNS ,_, bread_NN ,_, etc._FW_NOUN on_IN the_DT way_NN home_RB ._.
tents_NNS ,_, maps_NNS ,_, etc_FW_NOUN
Bring_VB a_DT pen_NN and/or_CC a_DT pencil_NN ._.
I_PRP 'm_VBP_AUX thinking_VBG about_IN_SCONJ getting_VBG a_DT cat_NN instead_RB of_IN_SCONJ buying_VBG a_DT dog_NN ._.
He_PRP is_VBZ_AUX good_JJ at_IN_SCONJ fixing_VBG things_NNS ._.
She_PRP was_VBD_AUX tired_JJ of_IN_SCONJ waiting_VBG and_CC went_VBD off_RB ._.
With_IN_SCONJ the_DT kids_NNS being_VBG_AUX so_RB small_JJ ,_, we_PRP stayed_VBD in_RB ._.
Since_IN_SCONJ we_PRP moved_VBD here_RB ,_, we_PRP have_VBP_AUX been_VBN_AUX looking_VBG for_IN a_DT school_NN ._.
As_IN_SCONJ I_PRP said_VBD before_RB ,_, they_PRP are_VBP_AUX more_RBR than_IN happy_JJ to_TO help_VB ._.
It_PRP is_VBZ_AUX better_JJR than_IN_SCONJ it_PRP was_VBD_AUX ._.
I_PRP like_VBP it_PRP as_RB much_RB as_IN you_PRP do_VBP ._.
He_PRP looks_VBZ like_IN a_DT nice_JJ guy_NN ._.
It_PRP looks_VBZ like_IN_SCONJ they_PRP closed_VBD down_RP ._.
I_PRP was_VBD_AUX like_UH ,_, no_DT way_NN ._.
so_RB i_PRP went_VBD up_RB there_RB and_CC asked_VBD him_PRP ._.
Is_VBZ_VERB there_EX anything_NN_PRON else_JJ we_PRP can_MD_AUX do_VB over_IN there_RB ?_.
There_EX is_VBZ_VERB no_DT way_NN out_RB ._.
Both_CC_CCONJ the_DT front_JJ and_CC the_DT back_JJ tire_NN were_VBD_AUX flat_JJ ._.
Both_DT of_IN them_PRP were_VBD_AUX nice_JJ ._.
He_PRP works_VBZ at_IN a_DT bank_NN and_CC hopes_VBZ to_TO move_VB up_RB ._.
This_DT works_VBZ fine_RB for_IN me_PRP ,_, thank_VBP you_PRP ._.
Thank_VBP you_PRP very_RB much_RB for_IN your_PRP$ time_NN ._.
I_PRP 'd_MD_AUX be_VB_AUX more_RBR likely_JJ to_TO go_VB if_IN_SCONJ it_PRP were_VBD_AUX closer_RBR to_IN home_NN ._.
The_DT two_CD of_IN us_PRP are_VBP_AUX interested_JJ in_IN_SCONJ joining_VBG ._.
I_PRP am_VBP_AUX very_RB disappointed_JJ and_CC a_DT bit_NN confused_JJ ._.
The_DT people_NNS involved_VBN were_VBD_AUX rude_JJ ._.
Got_VBD there_RB at_IN 7_CD ,_, had_VBD to_TO wait_VB an_DT hour_NN ._.
Went_VBD in_RB for_IN an_DT oil_NN change_NN ,_, came_VBD out_RB with_IN a_DT new_JJ battery_NN ._.
Highly_RB recommended_VBN !_.
Great_JJ place_NN for_IN kids_NNS ._.
Yes_UH ,_, you_PRP can_MD_AUX ,_, but_CC it_PRP 's_VBZ_AUX not_RB_PART cheap_JJ ._.
Well_UH ,_, ok_UH ,_, anyway_UH ,_, here_RB is_VBZ_AUX the_DT link_NN ._.
Oh_UH ,_, and_CC no_DT one_NN_NOUN told_VBD us_PRP ._.
wow_UH ,_, u_PRP got_VBD it_PRP for_IN 5_CD bucks_NNS ?_.
any_DT ideas_NNS ?_.
Anyone_NN_PRON ?_.
not_RB_PART sure_JJ if_IN_SCONJ its_PRP_PRON worth_JJ it_PRP
My_PRP$ Mom_NN and_CC Dad_NN live_VBP in_IN the_DT North_NN ,_, and_CC my_PRP$ Aunt_NN down_IN the_DT road_NN ._.
The_DT President_NN and_CC the_DT Board_NN have_VBP_AUX been_VBN_AUX told_VBN ._.
Our_PRP$ Legal_JJ Department_NN has_VBZ the_DT documents_NNS ._.
The_DT Internet_NN is_VBZ_AUX full_JJ of_IN it_PRP ._.
About_RB 30_CD %_NN_SYM of_IN the_DT users_NNS pay_VBP $_$_SYM 5_CD per_IN month_NN ,_, i.e._FW_X $_$_SYM 60_CD a_DT year_NN ._.
More_JJR people_NNS are_VBP_AUX coming_VBG ,_, and_CC most_JJS of_IN the_DT rooms_NNS are_VBP_AUX taken_VBN ._.
They_PRP offer_VBP less_JJR choice_NN and_CC much_JJ more_JJR noise_NN ._.
All_RB in_IN all_DT ,_, a_DT nice_JJ stay_NN ._.
The_DT meeting_NN was_VBD_AUX moved_VBN ;_: the_DT next_JJ meeting_NN is_VBZ_AUX on_IN the_DT 5th_JJ ._.
`;

export const ownLetters = (): { forms: string[]; tags: string[] }[] => taggedSentences(TAGGED);
