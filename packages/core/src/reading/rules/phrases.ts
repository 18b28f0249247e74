/**
 * Whole lines of page furniture by role, as `normalizeLine` leaves them. Compared with the line as a whole, so that
 * "Advertisement" is one and "Advertisement spending in Ghana rose" is not.
 */
export const PHRASES: Readonly<Record<string, string>> = {
  navigation: `
    accessibility links|skip to content|skip to main content|skip to navigation|skip to main navigation|skip to search|skip links|skip navigation|
    menu|left menu|right menu|main menu|open menu|close menu|toggle navigation|toggle menu|mobile menu|more menu|all sections|sections|navigation|breadcrumb|breadcrumbs|site navigation|
    home|homepage|home page|front page|search|search for|search site|search this site|search results|close|open|back|next|previous|prev|more|all|show more|load more|see all|view all|see more|hide|expand|collapse|go|ok|submit|cancel|
    sign in|log in|login|logout|log out|sign out|sign up|register|my account|account|profile|settings|create account|join|join now|
    site map|sitemap|contact|contact us|about|about us|who we are|our team|careers|jobs|help|faq|faqs|feedback|send feedback|rss|rss feed|rss feeds|advertise|advertise with us|advertising|media kit|masthead|corrections|
    back to top|top|to top|top of page|go to top|scroll to top|return to top|back to homepage|back to home|
    breaking news|breaking|live|live tv|watch live|on air|on air now|listen live|radio|tv|tv schedule|schedule|latest|latest news|news|all news|top news|headlines|news feed|newsfeed|
    world|world news|africa|asia|asia pacific|americas|europe|middle east|latin america|caribbean|oceania|pacific|national|local|local news|regional|international|nation|country|domestic|
    politics|business|economy|finance|markets|money|sport|sports|football|cricket|entertainment|arts|culture|lifestyle|life|style|fashion|food|health|science|technology|tech|environment|climate|education|society|religion|travel|weather|opinion|opinions|editorial|editorials|columns|columnists|analysis|features|feature|blogs|blog|letters|obituaries|crime|security|defence|defense|law|human rights|migration|
    video|videos|photo|photos|photo gallery|photo galleries|gallery|galleries|pictures|in pictures|multimedia|podcast|podcasts|audio|infographics|interactive|special reports|special report|in depth|in-depth|explainers|explainer|fact check|magazine|archive|archives|epaper|e-paper|e paper|today's paper|print edition|newspaper|supplements|classifieds|crossword|horoscope|cartoons|
    editions|edition|english edition|us edition|international edition|choose edition|select language|language|languages|english|english version|font|
    learn|main|documents|documentation|press releases|press release|media|media centre|media center|newsroom|news and events|events|calendar|publications|resources|speeches|statements|topics|categories|category|authors|contributors
  `,
  share: `
    views|copy link url copied|copy link url copied!|link copied|link copied!|url copied|copy link|share|share this|share this article|share this story|share this page|share this post|share article|share story|share on|share via|share with|share with friends|share with your friends|share page|share link|sharing|shares|
    share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share on telegram|share on pinterest|share on reddit|share on email|share via email|share by email|share to facebook|share to twitter|
    click to share on facebook (opens in new window|click to share on twitter (opens in new window|click to email a link to a friend (opens in new window|click to print (opens in new window|
    facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|pinterest|reddit|tumblr|messenger|viber|vk|vkontakte|odnoklassniki|ok.ru|google+|google plus|flipboard|tiktok|threads|bluesky|mastodon|wechat|weibo|line|pocket|stumbleupon|digg|delicious|
    tweet|tweet this|like|like this|like us on facebook|follow|follow us|follow us on|follow us on twitter|follow us on facebook|follow us on google news|follow us on social media|connect with us|stay connected|social media|
    article image|permanent link to this item|bibliographic details|email|e-mail|email this|email this article|email this page|email article|e-mail this|email to a friend|send to a friend|e-mail to a friend|send|forward|mail|
    print|print this|print this page|print this article|print article|print page|printer friendly|printer-friendly|printer friendly version|printable version|print version|print this story|
    copy link|copy url|copy|link copied|link copied!|copied|copied!|save|save article|save this article|save this story|saved|bookmark|add bookmark|pin|pin it|gift this article|give this article|
    join telegram|join us on telegram|join our telegram channel|join our whatsapp channel|join whatsapp channel|subscribe on telegram|embed|permalink|short link|short url|get link|
    поделиться|teilen|partager|compartir|condividi|compartilhar|paylaş|поділитися|udostępnij|bagikan
  `,
  advertisement: `
    advertisement|advertisements|ad|ads|advert|adverts|advertising|sponsored|sponsored content|sponsored by|sponsored links|sponsor|promoted|promoted content|promotion|paid content|paid post|partner content|from our partners|ads by google|
    advertisement - continue reading below|advertisement continue reading below|continue reading below|story continues below advertisement|story continues below|article continues below advertisement|article continues after advertisement|article continues below|article continues after ad|
    continue reading the main story|scroll to continue|scroll to continue with content|scroll for more|advertisement. scroll to continue reading|scroll to continue reading|remove ads|remove this ad|report this ad|close ad|skip ad|skip advertisement|why ads|ad feedback|advertise here|
    реклама|publicidad|publicité|werbung|anzeige|pubblicità|reklam|reklama|reklame|iklan|publicidade|advertentie|annons|διαφήμιση|إعلان|إعلانات|广告|廣告|広告|광고|विज्ञापन|жарнама
  `,
  subscribe: `
    subscribe|subscribe now|subscribe today|subscribe to continue|subscribe here|subscribe for free|subscription|subscriptions|subscribe to our newsletter|subscribe to newsletter|newsletter|newsletters|sign up for our newsletter|sign up for newsletter|sign up for newsletters|
    get the newsletter|get newsletter|get our newsletter|daily newsletter|email newsletter|newsletter sign up|newsletter signup|sign up now|sign up today|sign me up|get alerts|email alerts|alerts|notifications|turn on notifications|enable notifications|
    already a subscriber|already a subscriber?|already a member?|log in to continue|for subscribers only|subscribers only|subscriber only|subscriber exclusive|members only|premium|premium content|exclusive content|
    donate|donate now|support us|support our work|support our journalism|become a member|become a supporter|make a donation|contribute|give now|download our app|download the app|get the app|download app|install app|open in app|app store|google play|get it on google play|download on the app store|
    подписаться|abonnieren|s'abonner|suscríbete|suscribirse|iscriviti|assine|abone ol|підписатися
  `,
  comments: `
    comments|comment|one comment|two comments|no comments|no comments yet|view comments|show comments|hide comments|read comments|all comments|see comments|add comment|add a comment|add your comment|post a comment|post comment|write a comment|leave a comment|leave comment|leave a reply|leave a reply cancel reply|cancel reply|leave your comment|submit comment|
    reply|report|reply report|like reply|comments are closed|comments closed|comments are disabled|join the conversation|join the discussion|start the conversation|be the first to comment|be the first to comment!|have your say|your comment|your name|your email|log in to comment|login to comment|login to post comments|log in or register to post comments|sign in to comment|
    name *|email *|website|name|e-mail *|comment *|required fields are marked *|your email address will not be published|notify me of new comments via email|notify me of new posts by email|notify me of follow-up comments by email|discussion|disqus comments|most recent|newest|oldest|most liked|sort by|
    комментарии|комментировать|оставить комментарий|kommentare|kommentar|commentaires|comentarios|comentários|commenti|yorumlar|коментарі|komentarze|komentar|
    schreibe einen kommentar|schreiben sie einen kommentar|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|leserkommentare|laisser un commentaire|laissez un commentaire|poster un commentaire|deja un comentario|deja una respuesta|dejar un comentario|deixe um comentário|deixe uma resposta|lascia un commento|geef een reactie|plaats een reactie|skriv en kommentar|legg igjen en kommentar|lämna ett svar|
    dodaj komentarz|zostaw komentarz|napsat komentář|lasă un comentariu|bir yanıt yazın|добавить комментарий|написать комментарий|додати коментар|залишити коментар|tinggalkan balasan|コメントを残す|اترك تعليقا
  `,
  "tag-mark": `
    tags|tag|tagged|tagged as|tags in this story|article tags|story tags|related tags|related tag|related topic|related topics|related keywords|keywords|filed under|posted in|labels|теги|метки|ключевые слова|étiquettes|mots-clés|etiquetas|schlagwörter|tagovi|etiketler|oznake
  `,
  related: `related stories|related articles|related news|related posts|also on this site|elsewhere on this site|also on this page|also in this edition|more galleries|other galleries|useful links|quick links|important links|related post|related content|related coverage|related links|related video|related videos|related items|related reading|related to this story|related documents|
    today's poll|online poll|reader poll|readers' poll|poll of the day|poll results|most popular|most read|most viewed|most shared|most commented|most emailed|most watched|most recent|popular|popular now|popular news|popular posts|popular stories|popular articles|trending|trending now|trending news|trending stories|trending topics|what's trending|what's hot|hot topics|
    you may also like|you might also like|you may like|you might like|you may be interested in|you might be interested in|you may also be interested in|we recommend|recommended for you|recommended articles|recommended reading|recommendations|suggested|suggested articles|suggestions|more news|more stories|more articles|more like this|more on this|more on this story|more on this topic|more from this section|more in this section|more from author|more by this author|more from our site|more headlines|more top stories|more to read|further reading|
    latest news|latest stories|latest articles|latest posts|latest headlines|latest updates|latest videos|recent news|recent posts|recent articles|recent stories|recent comments|top stories|today's top stories|top news|top headlines|editor's picks|editors' picks|editor's pick|editor's choice|our picks|featured|featured stories|featured articles|featured news|featured video|must read|must reads|don't miss|in case you missed it|icymi|
    up next|next up|watch next|next article|next story|next post|previous article|previous post|previous story|older post|newer post|older posts|newer posts|other news|other stories|other articles|other posts|similar articles|similar stories|similar news|similar posts|from the web|around the web|from around the web|elsewhere on the web|what to read next|read this next|on this story|in this story|in this section|in other news|also in the news|also on|around the bbc|top of the news|news in brief|key stories|in the headlines|in the news|check also|editor picks|editors picks|editor's pick of the day|other headlines|also in this section|from this section|from the same section|recent headlines|trending topic|latest from us|just in|news you may like|stories you may like|other topics|see other news|our top stories|top picks|previous news|next news|more to explore|keep on reading|recommended news|similar topics|
    по теме|материалы по теме|ещё по теме|новости по теме|похожие новости|другие новости|рекомендуем|самое читаемое|последние новости|новини за темою|схожі новини|останні новини|популярні новини|
    mehr zum thema|mehr zu diesem thema|das könnte sie auch interessieren|das könnte dich auch interessieren|weitere artikel|weitere beiträge|weitere meldungen|weitere themen|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge|verwandte themen|empfohlene artikel|empfehlungen der redaktion|meistgelesen|meistgelesene artikel|neueste artikel|neueste beiträge|letzte beiträge|
    sur le même sujet|sur le même thème|dans la même rubrique|articles liés|articles similaires|articles récents|derniers articles|les plus lus|les plus populaires|vous aimerez aussi|vous pourriez aussi aimer|
    te puede interesar|también te puede interesar|te recomendamos|noticias relacionadas|artículos relacionados|entradas relacionadas|entradas recientes|lo más leído|lo más visto|más noticias|últimas noticias|artigos relacionados|notícias relacionadas|mais lidas|mais notícias|
    potrebbe interessarti|potrebbe interessarti anche|articoli correlati|notizie correlate|i più letti|ultime notizie|meer over dit onderwerp|gerelateerde artikelen|meest gelezen|mest lästa|mest lest|mest læste|
    najczęściej czytane|související články|mohlo by vás zajímat|nejčtenější|kapcsolódó cikkek|ajánlott cikkek|legolvasottabb|articole similare|cele mai citite|ilgili haberler|benzer haberler|ilginizi çekebilir|en çok okunanlar|
    berita terkait|artikel terkait|terpopuler|tin liên quan|σχετικά άρθρα|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|関連記事|関連ニュース|おすすめ記事|人気記事|相关阅读|相关新闻|相關新聞|相關報導|延伸阅读|延伸閱讀|推荐阅读|관련기사|관련 기사|많이 본 뉴스
  `,
  "read-on": `
    keep reading|continue reading|read more|read also|also read|see also|read on|read next|more|recommended|recommended stories|related|related story|related article|list of 3 items|
    читайте также|смотрите также|читайте ще|читайте також|дивіться також|lesen sie auch|lesen sie mehr|empfohlener redaktioneller inhalt|à lire aussi|à lire également|lire aussi|lire également|voir aussi|lea también|lee también|leer más|ver también|leia também|leia mais|veja também|veja mais|leggi anche|lees ook|lees meer|läs också|läs även|läs mer|
    les også|les mer|læs også|læs mere|czytaj także|czytaj też|czytaj również|zobacz także|zobacz też|zobacz również|przeczytaj także|čtěte také|přečtěte si také|citește și|baca juga|xem thêm|διαβάστε επίσης|διαβάστε ακόμα|اقرأ أيضا|اقرأ أيضاً|あわせて読みたい|auch interessant|mehr dazu
  `,
  audio: `
    listen|listen to article|listen to this article|listen to the article|listen to story|listen to this story|listen now|listen to this page|play|play video|play audio|pause|stop|mute|unmute|watch|watch now|watch video|watch the video|watch live|video player|audio player|loading|loading...|loading video|loading player|
    media player|your browser does not support the audio element|your browser does not support the video tag|no media source currently available|direct link|pop-out player|auto|download|download logo|audio by carbonatix|download image|download photo|download photos|download audio|download mp3|embed share|share embed|live stream|captions|subtitles off|subtitles|full screen|fullscreen|enter fullscreen|exit fullscreen|current time|duration|remaining time|playback rate|picture-in-picture|
    text to speech|read aloud|powered by|ai audio|this is a beta feature
  `,
  "text-size": `
    xs|sm|md|lg|xl|a a a|a+ a|a+ a-|a- a+|a-|a+|aa|text:aaa|text:aaaprint|text size|change size|change text size|font size|text size a a|larger text|smaller text|increase text size|decrease text size|increase font size|decrease font size|reset font size|text size small|small|medium|large|normal text|change font size|larger|smaller|dark mode|light mode|night mode|high contrast|contrast
  `,
  notice: `
    found a bug|found a bug?|report a typo|report an error|report error|report a problem|report a correction|report a mistake|found a mistake?|found an error?|see an error?|spotted an error?|see a typo?|send a correction|suggest a correction|request a correction|submit a correction|corrections policy|
    all rights reserved|terms|terms of use|terms of service|terms and conditions|terms & conditions|privacy|privacy policy|privacy notice|privacy & cookies|privacy and cookies|cookie policy|cookies|cookie settings|manage cookies|cookie preferences|manage preferences|accept|accept all|accept cookies|accept all cookies|reject all|decline|i agree|i accept|got it|got it!|learn more|no thanks|no, thanks|not now|maybe later|disclaimer|legal|legal notice|copyright|code of ethics|editorial policy|editorial guidelines|accessibility|accessibility statement|your privacy choices|do not sell my personal information|do not sell or share my personal information|california notice at collection|imprint|impressum|reprints|reprints and permissions|rights and permissions|reprint this article|licensing|our standards|our standards: the thomson reuters trust principles|our standards:the thomson reuters trust principles|purchase licensing rights|the trust project|why you can trust us|how we work|
    click here|tap here|read the full article here|read full article|read the full article|read the full story|read full story|read original article|read the original article|original article|source link|view original|continue reading on|click to enlarge|click to expand|enlarge|enlarge image|enlarge this image|toggle caption|hide caption|expand image|view image|view gallery|view fullscreen|open image|show caption|zoom|16x9 image|image|image caption|image source|media caption|image gallery|view slideshow|slideshow|open in new window|external link|this page in|other languages|in other languages|available in|this article is also available in
  `,
};

/** Points against going on with the body after a line of the role, and for boilerplate. */
export const PHRASE_WEIGHTS: Readonly<Record<string, { readonly weight: number; readonly ends?: number }>> = {
  navigation: { weight: 22 },
  share: { weight: 40 },
  advertisement: { weight: 45 },
  subscribe: { weight: 40, ends: 5 },
  comments: { weight: 40, ends: 200 },
  "tag-mark": { weight: 40, ends: 60 },
  related: { weight: 40, ends: 45 },
  // Within the text as often as below it.
  "read-on": { weight: 40, ends: 8 },
  audio: { weight: 40 },
  "text-size": { weight: 40 },
  notice: { weight: 45, ends: 15 },
};
