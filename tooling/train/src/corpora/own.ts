/**
 * Sentences written for the project and tagged by hand: headlines (present for past, "to" for future, commas for "and") and
 * constructions of diplomatic reports. word_XPOS, with _UPOS where it is not the usual one of the Penn tag.
 */
const TAGGED = `
Fiji_NNP ,_, Chad_NNP Ink_VBP Fishing_NN Pact_NN
Envoy_NN to_TO Visit_VB Lima_NNP
Norway_NNP Hails_VBZ Peace_NN Talks_NNS ,_, As_IN_SCONJ Oslo_NNP Signs_VBZ Landmark_JJ Accord_NN
President_NN Begins_VBZ African_JJ Tour_NN ,_, Praises_VBZ Hosts_NNS
Leaders_NNS Meet_VBP in_IN Geneva_NNP to_TO Discuss_VB Border_NN Security_NN
Kenya_NNP Recalls_VBZ Envoy_NN From_IN Kampala_NNP
Foreign_JJ Ministers_NNS Agree_VBP to_TO Reopen_VB Embassies_NNS
Parliament_NN Backs_VBZ Treaty_NN After_IN Heated_JJ Debate_NN
Rebels_NNS Reject_VBP Ceasefire_NN Offer_NN
Premier_NN Visits_VBZ Tokyo_NNP for_IN Trade_NN Talks_NNS
UN_NNP Chief_NN Urges_VBZ Restraint_NN
Two_CD Diplomats_NNS Expelled_VBN Over_IN Spying_NN Claims_NNS
Talks_NNS on_IN Water_NN Sharing_NN Resume_VBP in_IN Khartoum_NNP
Minister_NN Says_VBZ Deal_NN With_IN Ghana_NNP Close_JJ
Brazil_NNP ,_, Peru_NNP Sign_VBP Energy_NN Deal_NN
Troops_NNS Leave_VBP Disputed_JJ Border_NN Town_NN
Summit_NN Opens_VBZ in_IN Suva_NNP Without_IN Host_NN
Russia_NNP Vows_VBZ to_TO Respond_VB to_IN New_JJ Sanctions_NNS
Court_NN Orders_VBZ Release_NN of_IN Ex-Minister_NN
New_JJ Ambassador_NN Presents_VBZ Credentials_NNS
Turkey_NNP sends_VBZ aid_NN to_IN Somalia_NNP
Peace_NN talks_NNS set_VBN to_TO resume_VB in_IN June_NNP
Envoys_NNS head_VBP to_IN Cairo_NNP
Leaders_NNS pledge_VBP closer_JJR ties_NNS
China_NNP ,_, Japan_NNP and_CC South_NNP_PROPN Korea_NNP hold_VBP talks_NNS
Presidents_NNS hold_VBP talks_NNS ,_, sign_VBP declaration_NN on_IN partnership_NN
Prime_NNP_ADJ Minister_NNP Rana_NNP Haddad_NNP met_VBD with_IN her_PRP$ Chilean_JJ counterpart_NN in_IN Lima_NNP on_IN Tuesday_NNP ._.
Deputy_NNP Prime_NNP_ADJ Minister_NNP and_CC Trade_NNP Minister_NNP A._NNP Okello_NNP led_VBD the_DT delegation_NN ._.
The_DT Treaty_NNP of_IN Friendship_NNP and_CC Cooperation_NNP entered_VBD into_IN force_NN in_IN 1996_CD ._.
The_DT then_RB -_HYPH chancellor_NN had_VBD_AUX refused_VBN to_TO sign_VB it_PRP ._.
"_\`\` We_PRP will_MD not_RB_PART accept_VB any_DT preconditions_NNS ,_, "_'' the_DT envoy_NN said_VBD ._.
Addo_NNP is_VBZ_AUX to_TO visit_VB Harare_NNP next_JJ week_NN for_IN talks_NNS on_IN trade_NN ._.
The_DT accord_NN was_VBD_AUX signed_VBN by_IN the_DT two_CD foreign_JJ ministers_NNS ._.
The_DT foreign_JJ ministers_NNS of_IN Peru_NNP ,_, Fiji_NNP and_CC Chad_NNP held_VBD talks_NNS Thursday_NNP ._.
Bolivia_NNP ,_, Chile_NNP 's_POS neighbor_NN ,_, welcomed_VBD the_DT offer_NN ._.
A_DT Ukrainian_JJ -_HYPH EU_NNP free_JJ -_HYPH trade_NN zone_NN was_VBD_AUX planned_VBN for_IN the_DT end_NN of_IN the_DT month_NN ._.
The_DT Russian_JJ -_HYPH led_VBN bloc_NN groups_VBZ five_CD former_JJ republics_NNS ._.
Lima_NNP welcomed_VBD the_DT offer_NN ,_, while_IN_SCONJ Quito_NNP condemned_VBD it_PRP ._.
The_DT oil_NN -_HYPH rich_JJ country_NN borders_VBZ China_NNP and_CC hosts_VBZ a_DT Russian_JJ base_NN ._.
The_DT organization_NN groups_VBZ Norway_NNP ,_, Sweden_NNP and_CC Denmark_NNP ._.
He_PRP said_VBD Ghana_NNP would_MD_AUX host_VB the_DT next_JJ summit_NN of_IN the_DT African_NNP_ADJ Union_NNP ._.
Their_PRP$ talks_NNS follow_VBP a_DT visit_NN last_JJ month_NN to_IN Hanoi_NNP ._.
The_DT president_NN stopped_VBD short_RB of_IN accusing_VBG_VERB Tehran_NNP of_IN breaking_VBG_VERB the_DT deal_NN ._.
The_DT king_NN ,_, who_WP is_VBZ_AUX on_IN a_DT state_NN visit_NN ,_, praised_VBD the_DT hosts_NNS ._.
Both_DT sides_NNS agreed_VBD to_TO set_VB up_RP a_DT joint_JJ commission_NN on_IN fishing_NN rights_NNS ._.
The_DT ministry_NN summoned_VBD the_DT ambassador_NN and_CC handed_VBD him_PRP a_DT note_NN of_IN protest_NN ._.
The_DT parties_NNS signed_VBD a_DT protocol_NN on_IN the_DT exchange_NN of_IN instruments_NNS of_IN ratification_NN ._.
Tokyo_NNP 's_POS move_NN to_TO recall_VB its_PRP$ envoy_NN angered_VBD Seoul_NNP ._.
Ministers_NNS are_VBP_AUX expected_VBN to_TO adopt_VB a_DT statement_NN on_IN the_DT fight_NN against_IN terrorism_NN ._.
The_DT Kremlin_NNP says_VBZ the_DT trip_NN is_VBZ_AUX meant_VBN to_TO mark_VB the_DT 25th_JJ anniversary_NN of_IN relations_NNS ._.
Mr._NNP Mensah_NNP hailed_VBD what_WP he_PRP called_VBD a_DT "_\`\` historic_JJ "_'' deal_NN ._.
In_IN 1998_CD ,_, the_DT parties_NNS signed_VBD a_DT declaration_NN "_\`\` on_IN eternal_JJ friendship_NN "_'' ._.
The_DT bloc_NN held_VBD talks_NNS with_IN Morocco_NNP on_IN Friday_NNP ._.
The_DT Norwegian_JJ -_HYPH brokered_VBN talks_NNS led_VBD to_IN a_DT truce_NN ._.
The_DT two_CD leaders_NNS held_VBD a_DT meeting_NN in_IN Accra_NNP and_CC signed_VBD that_DT treaty_NN ._.
Both_DT ministers_NNS have_VBP_AUX signed_VBN that_DT agreement_NN ._.
The_DT committee_NN met_VBD in_IN Vienna_NNP and_CC set_VBD a_DT date_NN for_IN the_DT vote_NN ._.
The_DT king_NN hosted_VBD a_DT dinner_NN for_IN the_DT guests_NNS ._.
The_DT group_NN urged_VBD Khartoum_NNP to_TO lift_VB the_DT ban_NN ._.
The_DT alliance_NN put_VBD forward_RB a_DT plan_NN ,_, but_CC that_DT plan_NN failed_VBD ._.
The_DT talks_NNS held_VBN in_IN Doha_NNP last_JJ week_NN ended_VBD without_IN a_DT deal_NN ._.
The_DT accord_NN reached_VBN in_IN 1987_CD ended_VBD the_DT war_NN ._.
Negotiators_NNS reached_VBD an_DT accord_NN late_RB Sunday_NNP ._.
The_DT delegation_NN led_VBN by_IN Okello_NNP left_VBD Kampala_NNP ._.
Okello_NNP led_VBD the_DT delegation_NN that_WDT visited_VBD Suva_NNP ._.
The_DT premier_NN said_VBD that_IN_SCONJ the_DT side_NN had_VBD_AUX made_VBN no_DT concessions_NNS ._.
Gusev_NNP ,_, the_DT Soviet_JJ foreign_JJ minister_NN ,_, arrived_VBD in_IN Warsaw_NNP on_IN Tuesday_NNP for_IN talks_NNS ._.
Lena_NNP Brandt_NNP ,_, Norway_NNP 's_POS envoy_NN to_IN the_DT talks_NNS ,_, welcomed_VBD the_DT offer_NN ._.
Kofi_NNP Addo_NNP ,_, who_WP leads_VBZ the_DT bloc_NN ,_, accused_VBD Bamako_NNP of_IN breaking_VBG the_DT truce_NN ._.
The_DT minister_NN ,_, a_DT former_JJ general_NN ,_, visited_VBD Port_NNP Vila_NNP in_IN March_NNP ._.
Haddad_NNP ,_, 61_CD ,_, resigned_VBD after_IN_SCONJ the_DT court_NN ordered_VBD a_DT recount_NN ._.
His_PRP$ visit_NN to_IN Port_NNP Moresby_NNP followed_VBD a_DT stop_NN in_IN Addis_NNP Ababa_NNP ._.
Chinese_JJ President_NNP Xi_NNP Jinping_NNP hosted_VBD the_DT leaders_NNS ,_, and_CC Xi_NNP thanked_VBD them_PRP ._.
The_DT talks_NNS ,_, the_DT third_JJ round_NN this_DT year_NN ,_, ended_VBD late_RB Friday_NNP ._.
Officials_NNS signed_VBD a_DT memorandum_NN of_IN understanding_NN ,_, officials_NNS said_VBD Monday_NNP ._.
Ties_NNS broke_VBD down_RP after_IN_SCONJ Kigali_NNP accused_VBD Kinshasa_NNP of_IN backing_VBG rebels_NNS ._.
The_DT two_CD men_NNS ,_, longtime_JJ rivals_NNS ,_, agreed_VBD to_TO meet_VB in_IN Cook_NNP Islands_NNPS ._.
The_DT protocol_NN ,_, agreed_VBN in_IN May_NNP ,_, was_VBD_AUX signed_VBN on_IN Sunday_NNP ._.
The_DT envoy_NN ,_, accused_VBN of_IN spying_VBG ,_, denied_VBD the_DT charge_NN ._.
Honduras_NNP accused_VBD Nicaragua_NNP of_IN_SCONJ moving_VBG troops_NNS to_IN the_DT border_NN ._.
It_PRP accused_VBD Israel_NNP of_IN_SCONJ flouting_VBG the_DT truce_NN ._.
The_DT three_CD generals_NNS accused_VBD the_DT bloc_NN of_IN_SCONJ serving_VBG foreign_JJ powers_NNS ._.
The_DT two_CD sides_NNS noted_VBD with_IN satisfaction_NN that_IN_SCONJ trade_NN had_VBD_AUX grown_VBN ._.
Leaders_NNS of_IN the_DT six_CD states_NNS signed_VBD a_DT declaration_NN in_IN the_DT desert_NN city_NN yesterday_NN_NOUN ._.
He_PRP conceded_VBD defeat_NN in_IN a_DT telephone_NN call_NN to_IN his_PRP$ rival_NN ._.
The_DT president_NN had_VBD_AUX conceded_VBN defeat_NN on_IN December_NNP 2_CD ._.
The_DT treaty_NN has_VBZ yet_RB to_TO pass_VB both_DT parliaments_NNS ._.
Mongolia_NNP applied_VBD for_IN membership_NN in_IN 1996_CD and_CC joined_VBD a_DT year_NN later_RB ._.
In_IN May_NNP gunmen_NNS killed_VBD 14_CD soldiers_NNS near_IN the_DT frontier_NN ._.
Libya_NNP sentenced_VBD the_DT medics_NNS to_IN death_NN ;_: Bulgaria_NNP protested_VBD ._.
The_DT Kremlin_NNP pledged_VBD not_RB_PART to_TO intervene_VB in_IN the_DT talks_NNS ._.
Khoury_NNP ,_, the_DT envoy_NN ,_, left_VBD for_IN Prague_NNP and_CC shuttled_VBD between_IN the_DT capitals_NNS ._.
Parliament_NN voted_VBD by_IN 56_CD to_IN 41_CD to_TO end_VB the_DT mission_NN ._.
The_DT pact_NN ,_, signed_VBN at_IN the_DT palace_NN ,_, lapses_VBZ in_IN June_NNP ._.
The_DT accord_NN ,_, concluded_VBN in_IN 1952_CD ,_, was_VBD_AUX considered_VBN to_TO have_VB_AUX terminated_VBN ._.
Treaty_NN Lapses_VBZ as_IN_SCONJ Taipei_NNP Severs_VBZ Relations_NNS
Obama_NNP hands_VBZ over_RP to_IN his_PRP$ successor_NN on_IN January_NNP 20_CD ._.
The_DT chair_NN hands_VBZ over_RP the_DT gavel_NN in_IN Jakarta_NNP today_NN_NOUN ._.
Troops_NNS Enter_VBP Capital_NN as_IN_SCONJ President_NN Flees_VBZ
Claims_NNS Put_VBN on_IN Ice_NN Among_IN Signers_NNS
FOES_NNS EMBRACE_VBP IN_IN LOME_NNP
The_DT two_CD ministers_NNS shake_VBP hands_NNS as_IN_SCONJ António_NNP Guterres_NNP looks_VBZ on_RP ._.
Bolivia_NNP demands_VBZ that_IN_SCONJ the_DT court_NN be_VB_AUX convened_VBN ._.
The_DT premier_NN called_VBD the_DT pact_NN illegal_JJ and_CC demands_VBZ a_DT vote_NN ._.
The_DT Soviet_JJ premier_NN is_VBZ_AUX understood_VBN to_TO have_VB_AUX sent_VBN a_DT message_NN to_IN Cairo_NNP ._.
The_DT premier_NN is_VBZ_AUX expected_VBN to_TO arrive_VB on_IN Tuesday_NNP ._.
The_DT Fund_NNP hopes_VBZ to_TO wrap_VB up_RP talks_NNS with_IN Colombo_NNP ._.
A_DT planned_VBN visit_NN by_IN the_DT emir_NN was_VBD_AUX put_VBN off_RP ._.
The_DT Ministry_NNP announced_VBD its_PRP$ decision_NN to_TO open_VB an_DT embassy_NN in_IN Juba_NNP ._.
Cameroon_NNP thanked_VBD them_PRP and_CC promised_VBD to_TO protect_VB the_DT convoy_NN ._.
The_DT statement_NN regretted_VBD measures_NNS which_WDT it_PRP called_VBD unjustified_JJ ._.
They_PRP held_VBD a_DT working_NN meeting_NN and_CC gave_VBD a_DT joint_JJ briefing_NN to_IN the_DT press_NN ._.
The_DT fighting_NN lasted_VBD five_CD days_NNS ._.
Prime_NNP_ADJ Minister_NNP Margaret_NNP Hale_NNP chaired_VBD a_DT crisis_NN meeting_NN in_IN Downing_NNP Street_NNP ._.
The_DT leaders_NNS of_IN the_DT two_CD countries_NNS stood_VBD over_IN the_DT wreck_NN on_IN Tuesday_NNP ._.
President_NNP Sworn_VBN In_RP in_IN Colombo_NNP
She_PRP was_VBD_AUX sworn_VBN in_RP at_IN the_DT embassy_NN ._.
The_DT signing_NN was_VBD_AUX witnessed_VBN by_IN the_DT U.S._NNP Secretary_NNP of_IN State_NNP ,_, Colin_NNP Marsh_NNP ._.
Chile_NNP 's_POS senate_NN ratified_VBD the_DT treaty_NN by_IN 31_CD votes_NNS to_IN none_NN_PRON ._.
The_DT UN_NNP refugee_NN agency_NN said_VBD 45,000_CD people_NNS had_VBD_AUX fled_VBN ._.
Photo_NN courtesy_NN of_IN the_DT Foreign_NNP_ADJ Ministry_NNP
With_IN reporting_NN by_IN Reuters_NNP and_CC AFP_NNP
`;

const UPOS: Readonly<Record<string, string>> = {
  $: "SYM",
  CC: "CCONJ",
  CD: "NUM",
  DT: "DET",
  IN: "ADP",
  JJ: "ADJ",
  JJR: "ADJ",
  MD: "AUX",
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  POS: "PART",
  PRP: "PRON",
  PRP$: "PRON",
  RB: "ADV",
  RP: "ADP",
  TO: "PART",
  VB: "VERB",
  VBD: "VERB",
  VBG: "VERB",
  VBN: "VERB",
  VBP: "VERB",
  VBZ: "VERB",
  WP: "PRON",
  EX: "PRON",
  FW: "X",
  JJS: "ADJ",
  NNPS: "PROPN",
  PDT: "DET",
  RBR: "ADV",
  RBS: "ADV",
  UH: "INTJ",
  WDT: "PRON",
  WP$: "PRON",
  WRB: "ADV",
};

export const ownTagged = (): { forms: string[]; tags: string[] }[] => taggedSentences(TAGGED);

/** Lines of word_XPOS or word_XPOS_UPOS. */
export function taggedSentences(text: string): { forms: string[]; tags: string[] }[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const words = line.split(" ").map((word) => {
        const [form = "", xpos = "", upos] = word.split("_");
        return { form, tag: `${xpos}/${upos ?? UPOS[xpos] ?? "PUNCT"}` };
      });
      return { forms: words.map((word) => word.form), tags: words.map((word) => word.tag) };
    });
}
