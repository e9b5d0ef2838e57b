<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja-easy" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>係の人をよぶ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字の大きさと色</translation>
    </message>
</context>
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>だれのカードですか</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>ポイントは、カードの人がもらいます。</translation>
    </message>
    <message>
        <source>Myself, 18 or older</source>
        <translation>自分（18歳より上、または18歳）</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>子ども（14歳まで）</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>わたしは法定代理人（お父さん、お母さんなど）です</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>自分（15歳から17歳）</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>大人（わたしは その人の 後見人です）</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>家族、友だちなど</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>子どものために申込をします</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>子どものカードと、そのカードの暗証番号を使います。</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>できるのは、法定代理人（親など）だけです。おじいさん、おばあさん、兄弟、先生はできません。</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>決済サービスは、子どもの名前でも、あなたの名前でもいいです。</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>1つの決済サービスでポイントをもらえるのは、1人だけです。あなたの名前のサービスを使うときは、まだ使っていないものが、子ども1人に1つずついります。</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>わたしは法定代理人です</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>自分で申込をします</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>自分のカードと暗証番号を使います。</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>決済サービスは、自分の名前でも、法定代理人（親など）の名前でもいいです。</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>1つの決済サービスでポイントをもらえるのは、1人だけです。ほかの人が使ったものは使えません。</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>1人でむずかしいときは、法定代理人がそばで手つだえます。</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>わたしは15歳から17歳です</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>後見人として申込をします</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>本人のカードと、そのカードの暗証番号を使います。</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>できるのは、大人の後見人（裁判所が決めた人）だけです。家族や介護の人はできません。</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>決済サービスは、カードの人の名前のものだけです。</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>わたしは後見人です</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>マイナポイント第2弾</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>マイナンバーカードで最大%1分のポイント</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>マイナポイント第2弾：最大%1分のポイント</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>いるもの</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>暗証番号（4つの数字）</translation>
    </message>
    <message>
        <source>ID and code of a payment service (card or app)</source>
        <translation>決済サービスのIDとコード（カードかアプリ）</translation>
    </message>
    <message>
        <source>Card or app of a payment service</source>
        <translation>決済サービスのカードかアプリ</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>ポイントの申込：%1まで</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>（カードの申請：%1まで）</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>れんしゅう</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>使える時間：%1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>れんしゅう</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2ページのうちの%1ページめ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>うえへ</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>大切なことだけ</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>ぜんぶを見る</translation>
    </message>
    <message>
        <source>More</source>
        <translation>つづき</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>ICチップがあるほうから、止まるまで入れてください。</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>たいらに置いてください。おもてでも、うらでもいいです。</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>カードを入れてください</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>カードを置いてください</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>カードを置くところは、画面の下です。</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>カードを入れるところは、画面の下です。</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>カードを置くところは、画面の左です。</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>カードを入れるところは、画面の左です。</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>カードを置くところは、画面の右です。</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>カードを入れるところは、画面の右です。</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>ケースから出してください。ほかのカードから、はなしてください。</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>画面に「取ってください」と出るまで、動かさないでください。</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>カードを見てください</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>カードOK</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Applications have not started yet</source>
        <translation>申込は、まだできません</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>{date}から申込ができます。</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>キャンペーンは始まりました。ポイントの申込がいつからできるかは、あとで知らせます。</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>メンテナンスをしています</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>いまは使えない時間です</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>この機械が使える時間は、{hours}です。</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>申込の受付は終わりました</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>ポイントの申込は、{date}に終わりました。</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>いま、準備をしています</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>この機械は、準備をしています。少し待ってください。</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>いまはカードが読めません</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>カードを読む機械が動いていません。あなたのカードは悪くありません。</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>この機械は、まだ使えません</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>申込のための準備が、終わっていません。</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>いま、申込はできません</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>通信ができません。通信ができたら、また使えます。</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>機械の時計が正しくありません。あなたのカードは悪くありません。</translation>
    </message>
    <message>
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>1週間、時計が合っているか、たしかめることができません。通信がもどると、また使えます。</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>いま、申込を安全にしまうことができません。</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>少しの 間、休んでいます</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>係の人が 止めています。もうすぐ また 使えます。</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>今日は 終わりました</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>係の人が 今日は 終わりに しました。</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>直すのを 待っています</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>直るまで、係の人が 止めています。</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>使える時間に、また来てください。</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>システムのメンテナンスをしています。</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>{start}から{end}まで、システムのメンテナンスがあります。</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>{moment}まで、システムのメンテナンスをしています。</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>申込の内容は、公式サイトか電話で聞いてください。</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>新しいお知らせは、公式サイトにあります。</translation>
    </message>
    <message>
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>このときは、スマートフォンでも申込ができません。あとで、また来てください。</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>スマートフォンなら、いつでも申込ができます。</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>スマートフォンや、ほかの手続スポットでも申込ができます。</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>ほかの手続スポット（申込ができる場所）</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>スマートフォンで申込をする</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>公式サイト</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>れんしゅう</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>係の人に言ってください。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>うえへ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>つづき</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>係の人をよぶ</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>読んで、同意してください</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>カードを入れてください</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>カードを置いてください</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>個人情報（あなたのこと）の使い方に同意する</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>利用規約（使うルール）に同意する</translation>
    </message>
    <message>
        <source>Tick the boxes, then insert your card.</source>
        <translation>しるしを つけて、カードを 入れてください。</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>しるしをつけて、カードを置いてください。</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>個人情報（あなたのこと）の使い方</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>利用規約（使うルール）</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>決済サービスの利用規約</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type the ID and the code</source>
        <translation>IDと コードを 入れてください</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>電話番号の最後の4つ（入れなくてもいい）</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>電話で聞くとき使います。</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>あと{n}こ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日（生まれた日）</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>決済サービスID</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>セキュリティコード</translation>
    </message>
    <message>
        <source>It may be the same as the ID.</source>
        <translation>IDと同じこともあります。</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>カードのおもて（前）に書いてあります。</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>カードのうら（後ろ）に書いてあります。</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>アプリのお金をはらう画面にあります。</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>アプリのアカウントの画面にあります。</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>サービスのページにあります。</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>8つの数字です（年、月、日）。例：19580401</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>数字を{n}こ入れます。</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>数字を{least}こから{most}こ入れます。</translation>
    </message>
    <message>
        <source>Capital letters and digits: {n}</source>
        <translation>おおきいABCとすうじ、{n}こ。</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>おおきいABCとすうじ、{least}から{most}こ。</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>{n}この もじを いれます。</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>{least}から{most}この もじを いれます。</translation>
    </message>
    <message>
        <source>There is no such date. Please check it.</source>
        <translation>その日はありません。もう1回見てください。</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>あと{n}こ</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>入れたものを、もう1回見てください。</translation>
    </message>
    <message>
        <source>Is this really the number of the service? Never type your My Number here.</source>
        <translation>これはサービスの番号ですか。マイナンバーは入れないでください。</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>入れない</translation>
    </message>
</context>
<context>
    <name>Era</name>
    <message>
        <source>Shōwa 昭和</source>
        <translation>昭和</translation>
    </message>
    <message>
        <source>Heisei 平成</source>
        <translation>平成</translation>
    </message>
    <message>
        <source>Reiwa 令和</source>
        <translation>令和</translation>
    </message>
    <message>
        <source>Taishō 大正</source>
        <translation>大正</translation>
    </message>
</context>
<context>
    <name>EraYear</name>
    <message>
        <source>Japanese year? Choose the era:</source>
        <translation>日本の年ですか。えらんでください：</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>日本の年</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1年にする</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>とじる</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>まだです。カードを動かさないでください。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>電話のお金がかかります</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>電話のお金はかかりません</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>いま電話ができます</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>いまは電話ができません</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>電話がつながらないとき</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>毎日、24時間</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>月曜日から金曜日</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>土曜日、日曜日、休みの日</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>{language}で話せるポイントの電話はありません。だれかに電話してもらってください：</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>{language}では話せません。だれかに電話してもらってください：</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>{language}で話せるカードの電話はありません。だれかに電話してもらってください：</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>1秒半おしてください。または、2回おしてください</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Text size and contrast</source>
        <translation>文字の大きさと色</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>まだ、そこにいますか</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>もうすぐ終わります</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>使える時間は決まっています。時間になると、安全のため、入れたものを全部消します。</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>安全のため、入れたものを全部消します。</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>あと%1秒</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>つづける</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>とじる</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>住民登録をまだしていない人</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>はじめに、住んでいる市区町村（市役所など）で住民登録（住所を知らせること）をしてください。カードの申請もいっしょにできます。</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>カードと暗証番号</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>カードを申請するとき、またはもらうときに、利用者証明用電子証明書（カードの中のデータ）の暗証番号（4つの数字）を決めます。おぼえてください。</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>そのあと、カードを持って、また来てください。暗証番号もいります。ポイントは、カードのあとです。</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>「顔認証」と書いてあるカードには、暗証番号がありません。申込はできません。市区町村の窓口で、暗証番号のあるカードに変えられます。</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>ほかの申請のしかた</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>スマートフォン、インターネット、証明写真の機械でもできます。</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>日本語だけです。</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>{date}よりあとに申請をしたカードでは、ポイントはもらえません。</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>ポイントがほしい人は、{date}までにカードの申請をしてください。</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>はじめてのカードは、お金がかかりません</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>マイナンバーと顔の写真があります。あなたがだれかを見せるときに使えます。</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>カードの中の電子証明書で、在留（日本にいること）の手続や、税金（e-Tax）の手続がインターネットでできます。</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>交付申請書（カードのための紙）を書きます</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>外国人は、この紙と住所のラベルを入管でももらえます。</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>顔の写真をはります</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>たて4.5cm、よこ3.5cmです。白黒でもいいです。</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>6か月より新しい写真です。前を見ます。ぼうしはだめです。うしろに何もありません。</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>マイナンバーは、手紙に書いてあります</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>住民登録のあと、2週間から3週間で、書留（大切な手紙）でとどきます。</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>申請書に書きます。この機械では使いません。</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>マイナンバーがわかる人：郵便で</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>申請書を、住所のラベルがついた封筒に入れて、ポストに入れます。</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>1か月ぐらいで、はがきが来ます。</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>はがきに書いてあるところに行きます。暗証番号を決めて、カードをもらいます。</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>わからない人、書くのがむずかしい人</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>住んでいる市区町村（市役所など）に行って、窓口で書きます。</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>1か月ぐらいで、カードが郵便で家に来ます。</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>はがきが来るところもあります。そのときは、窓口でカードをもらいます。</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>ポイントのこと</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>カードのこと</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>ポイントとカードのこと</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>画面の横のキーを使うとき</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>電話番号の最後の4つの数字を入れた人は、ポイントの電話で申込のことを聞けます。</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>カードをなくしましたか</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>すぐに、カードを止めてください。この電話は、いつでもできます。</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>出入国在留管理庁（入管）</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>カードとポイントのことが、16のことばで書いてあります。</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>最大{amount}分のポイントです。3つあります。</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>1つずつもらえます。ポイントはお金ではありません。</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>2つの期限（いつまで）があります</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>カードの申請：{date}まで</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>ポイントの申込：{date}まで</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>決済サービスを1つえらびます</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>使える決済サービスは決まっています。本人名義（自分の名前）のものだけです（17歳までの人は、法定代理人の名前でもいいです）。</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>ポイントは、そのサービスのポイントになります。あとで変えられません。</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>サービスのIDとコードがいります。カードやアプリやサイトにあります。サービスによってちがいます。</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>もらったポイントは、その決済サービスが使えるお店で、いつもの買い物に使えます。</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}：{amount}</translation>
    </message>
    <message>
        <source>With your smartphone, at any hour</source>
        <translation>スマートフォンで、いつでも</translation>
    </message>
    <message>
        <source>Get the app from this site. Not every model can read the card: it has a list.</source>
        <translation>このサイトからアプリを入れます。カードを読めないスマートフォンもあります。リストもこのサイトにあります。</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>申込ができたかは、アプリか、パソコンのサイトの「予約・申込状況確認」でわかります。カードと暗証番号がいります。</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>スマートフォンのケースをはずします。AndroidはNFCをオンにします。</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone：上のほうを、カードのまん中につけます。</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android：NFCのマーク（うらのまん中に多いです）を、カードにつけます。</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>読み終わるまで、カードにつけてください。金属の机の上はだめです。</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>読み方は、スマートフォンによってちがいます。アプリのサイトを見てください。</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>パソコンで</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>カードリーダーと、公式サイトのソフトがいります：{name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>にせものに気をつけてください。正しいアドレスは {host} です</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>このことばでさがします：</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>ほかの手続スポットで</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>できない役所や店もあります。行く前に見てください。</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>手続スポットには、「マイナポイント手続スポット」のマークがあります。</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>申込のしかた（絵の説明）</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>スマートフォン、パソコン、手続スポットでのしかたが、公式サイトにあります。</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>カードと暗証番号を持っている人だけが、申込をします</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>カードに電子証明書があるので、悪いことに使うのはむずかしいです。</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>ログインしたままになりません。申込のたびに、カードと暗証番号がいります。</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>係の人は、暗証番号を聞きません</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>だれにも言わないでください。手でかくして入れてください。</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>マイナンバーは使いません</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>12の数字を読みません。カードをとるカメラもありません。</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>国は買い物の記録を持ちません</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>国は、あなたの買い物の記録を集めません。持ちません。この機械も同じです。</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>画面に何も残りません</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>カードを取ると、入れたものは消えます。</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>申込は、この機械でもあけられないようにして、しまいます。</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>うその連絡に気をつけてください</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>役所は、メールやSMSで、暗証番号、銀行の口座、マイナンバー、お金のことを聞きません。</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>へんだと思ったら、警察 {police} か消費者ホットライン {consumers} に電話してください。</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>ページは日本語だけです。</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>{date}のお知らせです。</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>新しいお知らせと、使える決済サービスは、公式サイトにあります。</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>もらえるポイント</translation>
    </message>
    <message>
        <source>How to get a My Number Card</source>
        <translation>マイナンバーカードのもらい方</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>ほかの場所など</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>電話で聞く</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>安全ですか</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation>最大{amount}分</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>{amount}分</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>健康保険証利用申込</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>公金受取口座の登録</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>始まる日は、あとで知らせます</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}から</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終わりました</translation>
    </message>
    <message>
        <source>There is nothing to apply for</source>
        <translation>申込ができるものがありません</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>最大{amount}分のポイントの申込をする</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>{amount}分のポイントの申込をする</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>第1弾のサービスで続きます</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>これは もう しましたか。{date}までに する人も「はい」</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>第1弾のマイナポイントの申込をしましたか</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>2つの しつもんに こたえてください</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>マイナンバーカードを持っていて、第1弾（前のキャンペーン）の申込をしていない人がもらえます。</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>{card}までに申請したカードです。いつもらったかは、関係ありません。</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>申込のあと、えらんだサービスで、チャージ（お金を入れる）か買い物をします。{spend}で全部もらえます。少ないときは、少しもらえます。</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>第1弾の申込をして、まだ全部もらっていない人は、新しい申込はいりません。そのときのサービスで、チャージか買い物を続けてください。</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>{date}まで申込ができます。</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>健康保険証利用申込（保険証として使う申込）をした人がもらえます。</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>チャージや買い物は、しなくていいです。</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>まだの人は、スマートフォンのマイナポータル、セブン銀行ATM、市区町村の窓口でできます。ここではできません。</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>{date}までに、それと、この申込の両方をしてください。</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>公金受取口座の登録（国からお金をもらう口座を知らせること）をした人がもらえます。</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>まだの人は、スマートフォンかパソコンのマイナポータルでできます。店の機械ではできません。この機械は、口座を聞きません。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yes, and I have all the points</source>
        <translation>はい、ぜんぶ もらいました</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>はい、まだ ぜんぶでは ありません</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Choose a service</source>
        <translation>サービスをえらぶ</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>ありません</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>ぜんぶ けす</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>(point)</source>
        <translation>（てん）</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>1つ消す</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>字の大きさ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>暗証番号は、たしかですか</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>もう1回まちがえると、暗証番号はロックになります（使えません）。</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>ロックになったら、住所がある市区町村の窓口（市役所など）に行きます。</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>わからないときは、ここでやめてください。</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>わかります。もう1回入れる</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここでやめる</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>ぜんぶ けす</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>ほかの文字</translation>
    </message>
    <message>
        <source>space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Who gets what?</source>
        <translation>もらえるポイント</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>カードがない人</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>ほかの場所など</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>電話をする</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>安全ですか</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>自分のポイントの申込</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>18歳より上、または18歳</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>子どものポイントの申込</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>14歳まで</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>ほかの人の申込</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>15歳から17歳の人、後見人</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>予約・申込状況確認</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</source>
        <translation>まだの人は、{date}までに健康保険証利用申込（保険証として使う申込）をしてください。チャージや買い物はしなくていいです。</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>まだの人は、{date}までにマイナポータルで公金受取口座の登録をしてください。チャージや買い物はしなくていいです。</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date}までに{service}にチャージ（お金を入れる）をしてください。全部で{spend}になると、{amount}分の{reward}がもらえます。少ないときは、少しもらえます。</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date}までに{service}で買い物をしてください。全部で{spend}になると、{amount}分の{reward}がもらえます。少ないときは、少しもらえます。</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date}までに{service}でチャージ（お金を入れる）か買い物をしてください。全部で{spend}になると、{amount}分の{reward}がもらえます。少ないときは、少しもらえます。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>まだの人は {date}までに：{items}</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>ポイント：{service}のアプリかサイト</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>{date}までに、{service}にチャージ（最大{spend}）</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>{date}までに、{service}で買い物（最大{spend}）</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>{date}までに、{service}でチャージか買い物（最大{spend}）</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>ポイントは、{service}のアプリやサイトで見てください。ここでは見られません。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>ほかの手続スポット（申込ができる場所）</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>住所がある市区町村の窓口（市役所など）に行ってください。</translation>
    </message>
    <message>
        <source>No application was made.</source>
        <translation>申込はしていません。</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>入れたものは消しました。はじめからできます。</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>マイナンバーカードではありません</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>この古いカードは使えません</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>住民基本台帳カードです。使えるのは、マイナンバーカードだけです。</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>スマートフォンは使えません</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>カードを使ってください。</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>カードを読むことができませんでした</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>カードを取って、もう1回置いてください。暗証番号の回数はへっていません。</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>このカードは、ここでは読めません</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>カードがこわれているか、この機械に合いません。暗証番号の回数はへっていません。</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>ほかの機械かスマートフォンでしてください。市区町村の窓口でも聞けます。</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>電子証明書がありません</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>申込には、利用者証明用電子証明書がいります。</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>電子証明書は、有効期限切れです（使える日が終わりました）</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>{date}まで使えました。</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>申込の前に、新しくしてください。</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>このカードは、まだ使えません</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>{date}から使えます。</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>カードをもらったあとや新しくしたあとは、使えるまで時間がかかります。</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>電車のカード、運転免許証、在留カード、通知カードは使えません。</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>このカードを取ってください。それから、マイナンバーカードを使ってください。</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>カードをぬいて、もう1回入れてください。暗証番号の回数はへっていません。</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>ケースから出してください。ほかのカード、お金、アルミホイルから、はなしてください。</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>そのときに、また来てください。</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>あしたか、そのあとに、また来てください。</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>このカードは、ここでは使えません</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>マイナンバーカードのただしい電子証明書ではありません。</translation>
    </message>
    <message>
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>このカードの電子証明書は、ここでは使えません</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>カードは読めました。こわれていません。暗証番号の回数はへっていません。</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>暗証番号がロックになりました</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>3回つづけてまちがえました。申込はしていません。</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>カードを持って、住所がある市区町村の窓口（市役所など）に行ってください。新しい暗証番号を決めます。</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>暗証番号がロックにならないように、ここで終わりました</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>暗証番号がわからないときは、市区町村の窓口（市役所など）に行ってください。</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>カードが機械からはなれました</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
        <translation>安全のため、終わりました。申込はしていません。</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>はじめのカードとちがいます</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>だれもいないので、終わりました</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>カードを読む機械がこわれています</translation>
    </message>
    <message>
        <source>Your card is not the cause. No application was made.</source>
        <translation>あなたのカードは悪くありません。申込はしていません。</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>ほかの機械か、スマートフォンを使ってください。</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>カードから返事がありません</translation>
    </message>
    <message>
        <source>The connection to the card was lost. No application was made.</source>
        <translation>カードの通信が切れました。申込はしていません。</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>もう1回始めてください。カードを動かさないでください。</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>申込ができませんでした</translation>
    </message>
    <message>
        <source>This terminal has a fault. No application was made.</source>
        <translation>この機械がこわれています。申込はしていません。</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>申込ができたか、まだわかりません</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>機械の返事がおそいです。今日は、もう申込をしないでください。</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>あした、ここかスマートフォンのアプリの「予約・申込状況確認」で見てください。</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>いま、申込の内容を見ることができません</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>通信ができません。あなたの申込は変わりません。</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>あとで、もう1回してください。</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>このカードは、いま使えません</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>カードをもらったばかりの人や新しくしたばかりの人は、つぎの日まで待ってください。</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>そのほかの人は、市区町村の窓口（市役所など）で聞いてください。</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>申込の時間が終わりました</translation>
    </message>
    <message>
        <source>The period ended while you were here. No application was made.</source>
        <translation>使っている間に、申込の時間が終わりました。申込はしていません。</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>公式サイトを見るか、電話で聞いてください。</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>使っている間に、終わりました。申込はしていません。</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>ほかのサービスを選んでください。</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>この人の申込はできません</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>できるのは、カードの本人、15歳より下の子どもの法定代理人、後見人だけです。</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>おじいさん、おばあさん、兄弟、先生、友だちはできません。</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>先に、決済サービスで登録をしてください</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>このサービスは、申込の前に登録がいります。申込はしていません。</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>登録をして、また来てください。または、ほかのサービスをえらんでください。</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>暗証番号の回数が、1回へったかもしれません。</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>カードがない人は「はじめる」、「カードがない人」へ。</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>日本にいる期間をのばした人は、カードものばしてください。</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>ポイントはなくなりません。暗証番号を決めたら、また申込ができます。</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>「顔認証」と書いてあるカードには、暗証番号がありません。窓口で、暗証番号のあるカードに変えられます。</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>うしろに物がある</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>ぼやけ</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>ぼうし</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>サングラス</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>使える写真が1つ、使えない写真が4つ</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>暗証番号を入れてください</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>機械のキーで入れる</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>入れた数字：%1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>0になるとロックです。</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>だれにも、スタッフにも、おしえないでください。</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>手でかくして入れてください。</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>暗証番号がちがいます。</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>カードを申請したとき、またはもらったときに決めた、4つの数字です。</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>利用者証明用電子証明書の番号です。6文字から16文字のパスワードではありません。</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>この画面ではなく、カードを読む機械のキーで入れてください。</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>暗証番号は入っていません。暗証番号の回数はへっていません。</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>残り{n}回</translation>
    </message>
</context>
<context>
    <name>Preregistration</name>
    <message>
        <source>Have you registered with %1?</source>
        <translation>%1の登録はしましたか</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>はい、しました</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>スマートフォンで読むコード</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>カードを入れてください</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>カードをたいらに置いてください</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>れんしゅう - 本当の申込ではありません</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>マイナポイント第2弾 申込のメモ</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>つぎにすること</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>スマートフォンでこのコードを読んでください。予約・申込状況確認のしかたがわかります。</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>質問の電話</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>暗証番号を聞く人は、絶対にいません。</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>新しいお知らせ：</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日にちと時間</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>決済サービス</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>決済サービスID</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>受付済（送信待ち）</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申込済</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>申込はできませんでした</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>受け付けたもの</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>申込をしたもの</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>申込ができなかったもの</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>申込は、この機械に安全に入っています。通信ができたら、すぐ送ります。まだ終わっていません。</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>申込ができました。えらんだ決済サービスを変えることはできません。</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>決済サービスIDか、セキュリティコードがちがいます。</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>ほかの人が、この決済サービスIDで申込をしました。</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>この人の申込は、もうあります。</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>このカードは、いま申込に使えません。</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>このカードの電子証明書は新しいので、まだ使えません。</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>申込の期間は終わりました。</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>この決済サービスの申込は終わりました。</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>機械がこわれているので、申込ができませんでした。</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>もう1回申込をしないでください。この紙を持っていてください。</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>あしたか、そのあとに、この機械などで「予約・申込状況確認」をえらんでください。「申込済」と出たら、終わりです。</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>決済サービスIDとセキュリティコードをたしかめて、もう1回申込をしてください。</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>本人名義（自分の名前）の決済サービスで、もう1回申込をしてください（17歳までの人は、法定代理人の名前でもいいです）。</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>何もしなくていいです。内容は、この機械などの「予約・申込状況確認」で見ることができます。</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>自分で申込をしていないときは、下の番号に電話してください。</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>カードを持って、市区町村の窓口（市役所など）で聞いてください。</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>あした、また来て、申込をしてください。</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>ほかの決済サービスで、もう1回申込をしてください。</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>もう1回申込をしてください。それでもできないときは、下の番号に電話してください。</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>ほかのサービスをえらぶ</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>紙に印刷する</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>あとで見るためのコード</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>申込をあずかりました</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>いま、通信がおそいです。この機械が自動で送ります。もう1回しなくていいです。</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>申込ができました</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>IDかコードがちがいます</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. No application was made.</source>
        <translation>カードやアプリで、両方見てください。申込はしていません。</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>このIDは、ほかの人が使っています</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>ほかの人が申込をしました。ほかのサービスかIDを使ってください。</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>あなたは、もう申込済です</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>前の申込は、そのままです。自分で申込をしていないときは、電話してください。</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>このカードは、いま使えません</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
        <translation>市区町村の窓口（市役所など）で聞いてください。申込はしていません。</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>このカードは、まだ使えません</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>カードをもらったあとや新しくしたあとは、時間がかかります。あした、また来てください。</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>申込の受付は終わりました</translation>
    </message>
    <message>
        <source>The application came after the last day. No application was made.</source>
        <translation>申込ができる日をすぎました。申込はしていません。</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>このサービスの申込は終わりました</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>ほかのサービスで、もう1回できます。申込はしていません。</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>申込ができませんでした</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>あなたは悪くありません。申込はしていません。電話してください。</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>2人で同じ決済サービスは使えません。カードの人か法定代理人の名前の、ほかのサービスをえらんでください。</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>申込の内容は、「はじめる」、「予約・申込状況確認」をおして、見てください。</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>なおすことができる回数：残り{n}回</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>もうなおせません。また来てください。</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>紙に印刷しています。</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>いま、紙は出ません。番号を書くか、コードを読んでください。</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>紙と カードを とってください</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>カードを取ってください</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>紙に印刷しました。</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>印刷できませんでした。番号を書くか、コードを読んでください。</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>あした「予約・申込状況確認」を見てください。「申込済」なら、終わりです。</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>見えます</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>おすと見えます</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>おしている間、入れたものが見えます</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Who applies</source>
        <translation>申込をする人</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>最大{amount}分</translation>
    </message>
    <message>
        <source>By applying I confirm:</source>
        <translation>申し込む人は、これを 約束します</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>決済サービス</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>入れていません</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>電話番号（下4桁：最後の4つ）</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>これで申込をしますか</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>{amount}分</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>わたし（18歳以上）</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>わたし（15歳から17歳）</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>15歳より下のわたしの子ども（わたしは法定代理人です）</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>大人の人（わたしは後見人です）</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>決済サービスは、子どもの名前か、わたしの名前です</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>決済サービスは、わたしの名前か、法定代理人の名前です</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>決済サービスは、カードの人の名前です</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>決済サービスは、本人名義（わたしの名前）です</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>いま、紙に印刷できません。でも、申込はできます。番号とコードが画面に出ます。</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>IDとコードをたしかめました</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>変えられないことがわかりました</translation>
    </message>
    <message>
        <source>Hold to apply</source>
        <translation>長くおして申込をする</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>もう1回おすと申込をします</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>▼で つづきを 読んでください</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>紙に 印刷する</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is the service called?</source>
        <translation>サービスの名前は何ですか</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>サービスを見る：%1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ありません</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>ぜんぶ けす</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>ほかの文字</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>ほかのキー</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>決済サービスを1つえらんでください</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>どの決済サービスですか</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>このサービスにする</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前でさがす</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部見る</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}から</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>専用アプリだけ</translation>
    </message>
    <message>
        <source>For charging</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>買い物</translation>
    </message>
    <message>
        <source>What you get: {reward}</source>
        <translation>もらえるもの：{reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>このサービスは{date}まで申込ができます。</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>申込のあとは、変えられません。</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>申込のあと、チャージ（お金を入れる）をします。{spend}で{points}分もらえます。</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>申込のあと、買い物をします。{spend}で{points}分もらえます。</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>申込のあと、チャージ（お金を入れる）か買い物をします。{spend}で{points}分もらえます。</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>{date}のリスト</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>いま、この機械でえらべる決済サービスはありません。スマートフォンか、ほかの手続スポットで申込ができます。</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>この種類の決済サービスはありません。</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>いまは使えません</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終わりました</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>チャージ・買い物</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部の種類</translation>
    </message>
    <message>
        <source>E-money</source>
        <translation>電子マネー</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>プリペイドカード</translation>
    </message>
    <message>
        <source>QR code payment</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>クレジットカード</translation>
    </message>
    <message>
        <source>Debit cards</source>
        <translation>デビットカード</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>このサービスの利用規約（使うルール）に同意する</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>次へ 進みます</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>How the screen is shown</source>
        <translation>画面の見え方</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大きい</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>とても大きい</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>ふつうの色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>はっきり見える</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い色</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>うすい色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>画面の色</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>ボタンを下にする</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>ゆっくり使う</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを少なくする</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>係の人をよぶ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>とじる</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Speed: {number} percent</source>
        <translation>速さ：{number}パーセント</translation>
    </message>
    <message>
        <source>Volume: {number} of {most}</source>
        <translation>声の 大きさ：{most}の 中の {number}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>画面を 暗くしました。</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>画面が 明るくなりました。</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>下：つぎの ぎょう。</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>上：まえの ぎょう。</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>右：これを 選びます。</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>左：まえの 画面。</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>シャープ：先に 行く ボタンに 行きます。</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>米印：最後の 文字を 消します。</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>米印：質問を もう一度 言います。</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2から 9：電話と 同じ 文字です。もう一度 押すと つぎの 文字に なります。</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0から 9：数字を 入れます。</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1：もう一度 言います。</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2：ひとつずつ 言います。</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3：全部 読みます。</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4：ゆっくり 話します。</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5：いま どこですか。</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6：速く 話します。</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7：声を 小さくします。</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8：画面を 暗くします。もう一度 押すと 明るくなります。</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9：声を 大きくします。</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0：キーの 使い方を 言います。</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>キーを 長く 押すと、使い方が わかります。</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>声の 案内です。下の キーで つぎに、上の キーで まえに 行きます。右の キーで 選びます。0で キーの 使い方が わかります。どの キーでも 声を 止めることが できます。</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>これは イヤホンで だけ 言います。</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>まだ 何も ありません。</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>いまは 使えません。</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>選びました。</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>選んで いません。</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>消しました：{character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>まだ していないこと: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>市区町村の窓口（市役所など）</translation>
    </message>
    <message>
        <source>KDDI: au shops</source>
        <translation>KDDI（auショップ）</translation>
    </message>
    <message>
        <source>NTT docomo: docomo shops</source>
        <translation>NTTドコモ（ドコモショップ）</translation>
    </message>
    <message>
        <source>AEON: general stores and some supermarkets</source>
        <translation>イオン（大きいスーパー、食品のスーパーの一部）</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>セブン銀行（ATM）</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>ソフトバンクとワイモバイルの店</translation>
    </message>
    <message>
        <source>BicCamera, Kojima, Sofmap</source>
        <translation>ビックカメラ、コジマ、ソフマップ</translation>
    </message>
    <message>
        <source>Yamada Denki</source>
        <translation>ヤマダデンキ</translation>
    </message>
    <message>
        <source>Post offices</source>
        <translation>郵便局</translation>
    </message>
    <message>
        <source>Lawson: multi-copiers</source>
        <translation>ローソン（コピーの機械）</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff have been called</source>
        <translation>係の人をよんでいます</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>つづける</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>入れたものは、いま見えません。何でも聞いてください。</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>暗証番号は、だれにも言わないでください。係の人は、聞きません。おしません。</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>1人になったら、「つづける」をおしてください。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>予約・申込の内容</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>ポイントの申込</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>決済サービス</translation>
    </message>
    <message>
        <source>MykeyID</source>
        <translation>マイキーID</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>つぎにすること</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>知らない申込があるときの電話：</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>予約済（IDがあります）</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>You can apply here.</source>
        <translation>ここで申込ができます。</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申込済</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}：第1弾のサービスで、チャージ（お金を入れる）か買い物を続けてください。もう1回申込をしなくていいです。</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>まだ申込をしていません</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>まだできません（たりないものがあります）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終わりました</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>じゅんび</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>たしかめる</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わり</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>カードを取ってください</translation>
    </message>
    <message>
        <source>A card was left here</source>
        <translation>カードのわすれものです</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>入れたものは、この画面から消しました。</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>あなたのカードなら、取ってください。ちがうときは、係の人か警察にわたしてください。暗証番号がない人は申込ができません。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>れんしゅう</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>PIN {pin}</source>
        <translation>暗証番号 {pin}</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>練習のカード</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>カードをさわると、置きます。もう1回さわると、取ります。</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>使えるカード</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>ほかの人のカード</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>同じ人の新しいカード</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>電子証明書の有効期限切れ（使える日が終わりました）</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>電子証明書がまだ使えない</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>暗証番号は、あと1回</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>暗証番号がロックになりました</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>ほかのところの電子証明書</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>さしこむカード</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>次のマイナンバーカード</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>住民基本台帳カード（古いカード）</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>電車のカード</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>カードを動かさないでください。</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>カードをぬかないでください。</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>カードでサイン</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>機械に安全に入れる</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>カードを読んでいます</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>機械で暗証番号を入れてください</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>カードでサインをしています</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>申込を入れています</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>申込を送っています</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>申込の内容を聞いています</translation>
    </message>
</context>
</TS>
