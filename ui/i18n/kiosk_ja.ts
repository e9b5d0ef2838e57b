<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>係員を呼ぶ</translation>
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
        <translation>どなたのカードですか</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>ポイントは、カードの持ち主のものです。</translation>
    </message>
    <message>
        <source>Myself, 18 or older</source>
        <translation>自分（18歳以上）</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>15歳未満の子ども</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>わたしが法定代理人です</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>自分（15〜17歳）</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>成年後見を受けている大人</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>家族、友だちなど</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>そのほかの人</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>お子さまの分を申し込みます</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>お子さまのカードと、そのカードの暗証番号を使います。</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>申し込めるのは、法定代理人（親など、親権のある方）だけです。祖父母、きょうだい、先生は法定代理人ではありません。</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>決済サービスは、お子さま名義でも、あなたの名義でもかまいません。</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>1つの決済サービスのアカウントで、ポイントをもらえるのは1人分だけです。あなたの名義にするときは、ご自分の分に使っていないサービスを、お子さま1人につき1つ用意してください。</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>法定代理人です。進む</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>ご自分で申し込みます</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>ご自分のカードと、その暗証番号を使います。</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>決済サービスは、本人名義でも、法定代理人（親など、親権のある方）の名義でもかまいません。</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>1つの決済サービスのアカウントで、ポイントをもらえるのは1人分だけです。ほかの人の分に使ったものは使えません。</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>1人で難しいときは、法定代理人がそばで手伝えます。</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>15～17歳です。進む</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>後見人として申し込みます</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>ご本人のカードと、そのカードの暗証番号を使います。</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>申し込めるのは、成年後見人だけです。ご家族や介護の方は申し込めません。</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>決済サービスは、カードの持ち主の本人名義に限ります。</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>後見人です。進む</translation>
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
        <translation>マイナンバーカードで、最大%1分のポイントを申し込めます</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>マイナポイント第2弾：最大%1分のポイント</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>暗証番号（数字4桁）</translation>
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
        <translation>ポイントの申込期限：%1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>（カードの申請期限：%1）</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習用</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>受付時間：%1</translation>
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
        <translation>練習用</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2ページのうち%1ページ目</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点だけ</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部を見る</translation>
    </message>
    <message>
        <source>More</source>
        <translation>続き</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>ICチップのある側から、止まるまで差し込みます。</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>平らに置きます。おもて・うらは、どちらでもかまいません。</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>カードを差し込んでください</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>カードを置いてください</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>カードを置く場所は、画面の下にあります。</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>カードを入れる場所は、画面の下にあります。</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>カードを置く場所は、画面の左にあります。</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>カードを入れる場所は、画面の左にあります。</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>カードを置く場所は、画面の右にあります。</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>カードを入れる場所は、画面の右にあります。</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>ケースから出して、ほかのカードと離してください。</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>「お取りください」と出るまで、そのままにしてください。</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>カード確認</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>カードあり</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Applications have not started yet</source>
        <translation>申込みは、まだ始まっていません</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>{date}から申し込めます。</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>キャンペーンは始まっています。ポイントの申込みの開始日は、後日お知らせします。</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>メンテナンス中です</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>いまは受付時間外です</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>この端末の受付時間は、{hours}です。</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>申込みの受付は終了しました</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>ポイントの申込みは、{date}で終わりました。</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>準備しています</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>この端末を準備しています。少しお待ちください。</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>いま、カードを読み取れません</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>この端末のカード読み取り機が動いていません。お客さまのカードのせいではありません。</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>この端末は、まだ使えません</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>申込みを受け付けるための設定が終わっていません。</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>いま、この端末では申し込めません</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>しばらく通信ができていません。通信がもどると、また使えます。</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>端末の時計が合っていません。お客さまのカードのせいではありません。</translation>
    </message>
    <message>
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>一週間、通信で時計を確かめられていません。通信がもどると、また使えます。</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>申込みを安全に保管できない状態です。</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>しばらくの間、休止しています</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>係員が休止しています。まもなく再開します。</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>本日の受付は終了しました</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>係員が本日の受付を終了しました。</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>修理待ちのため休止しています</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>修理が終わるまで、係員が休止しています。</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>受付時間内にお越しください。</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>システムのメンテナンス中です。</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>{start}から{end}まで、システムのメンテナンスを行います。</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>{moment}まで、システムのメンテナンス中です。</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>申込みの内容は、公式サイトか電話窓口で確認できます。</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>最新の情報は、公式サイトにあります。</translation>
    </message>
    <message>
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>その間は、スマートフォンでも申し込めません。あとで、もう一度お越しください。</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>スマートフォンなら、24時間いつでも申し込めます。</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>スマートフォンや、ほかの手続スポットでも申し込めます。</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>ほかの手続スポット</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>スマートフォンで申し込む</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>公式サイト</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習用</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>係員にお知らせください。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>続き</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>係員を呼ぶ</translation>
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
        <translation>カードを差し込んでください</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>カードを置いてください</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>個人情報の取扱いに同意する</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>利用規約に同意する</translation>
    </message>
    <message>
        <source>Tick the boxes, then insert your card.</source>
        <translation>印を付けて、カードを差し込んでください。</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>印を付けて、カードを置いてください。</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>個人情報の取扱い</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>利用規約</translation>
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
        <translation>IDとコードを入れてください</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>電話番号の下4桁（任意）</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>コールセンターに問い合わせるときだけ使います。</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>あと{n}桁です</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
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
        <translation>カードのおもて面にあります。</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>カードのうら面にあります。</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>アプリの支払い画面にあります。</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>アプリのアカウント画面にあります。</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>サービスの会員ページにあります。</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>西暦で8桁です。例：19580401</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>数字{n}桁です。</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>数字{least}～{most}桁です。</translation>
    </message>
    <message>
        <source>Capital letters and digits: {n}</source>
        <translation>英大文字と数字{n}文字です。</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>英大文字と数字{least}～{most}文字です。</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>{n}文字です。</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>{least}～{most}文字です。</translation>
    </message>
    <message>
        <source>There is no such date. Please check it.</source>
        <translation>その日付はありません。確かめてください。</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>あと{n}文字です</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>入力した内容を確かめてください。</translation>
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
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>入れずに進む</translation>
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
        <translation>和暦のときは、元号を選んでください：</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>和暦で入れる</translation>
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
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>カードからまだ返事がありません。そのまま動かさずにお待ちください。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>通話料がかかります</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>通話料無料</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>つながらないとき</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>毎日24時間</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>土日祝日</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>{language}で話せるポイントの窓口はありません。だれかにかけてもらってください：</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>{language}では対応していません。だれかにかけてもらってください：</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>{language}で話せるカードの窓口はありません。だれかにかけてもらってください：</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>1秒半押し続けるか、2回押してください</translation>
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
        <translation>操作を続けますか</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>まもなく終了します</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>1回の操作には時間の限りがあります。時間になると、安全のため、入力した内容を消します。</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>安全のため、入力した内容を消します。</translation>
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
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>住民登録がまだの方</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>まず、お住まいの市区町村で住民登録をしてください。そのとき、カードも一緒に申請できます。</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>カードと暗証番号</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>カードを申請するとき、または受け取るときに、利用者証明用電子証明書の暗証番号（数字4桁）を決めます。覚えておいてください。</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>そのあと、カードと暗証番号を用意して、もう一度お越しください。ポイントは、カードを受け取ってからです。</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>「顔認証」と書かれたカードには暗証番号がなく、申し込めません。市区町村の窓口で、暗証番号のあるカードに変えられます。</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>そのほかのカードの申請方法</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>スマートフォン、パソコン、証明写真機でも申請できます。</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>日本語だけです。</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>{date}より後に申請されたカードでは、ポイントをもらえません。</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>ポイントをもらうには、{date}までにカードを申請してください。</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>はじめてのカードは無料です</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>マイナンバーと顔写真がのっていて、本人確認書類として使えます。</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>ICチップの電子証明書で、在留手続や税の申告（e-Tax）などをオンラインでできます。</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>交付申請書を書きます</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>外国人の方は、申請書と宛名ラベルを入管でももらえます。</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>顔写真をはります</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>縦4.5cm×横3.5cm。白黒でもかまいません。</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>6か月以内に撮影。正面、帽子なし、背景なし。</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>マイナンバーは通知書にあります</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>住民登録から2～3週間で、簡易書留で届きます。</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>申請書に必要です。この端末では使いません。</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>マイナンバーがわかるとき：郵送</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>申請書を宛名ラベルのついた封筒に入れて、ポストに入れます。</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>約1か月後に、はがきが届きます。</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>はがきに書かれた場所へ行き、暗証番号を決めて、カードを受け取ります。</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>番号がわからないとき、書き方が難しいとき</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>お住まいの市区町村へ行き、窓口で申請書を書きます。</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>約1か月後に、カードが郵便で家に届きます。</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>市区町村によっては、はがきが届き、窓口で受け取ります。</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>ポイントについて</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>カードについて</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>ポイントとカードについて</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>画面の横のキーを使うとき</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>電話番号の下4桁を入れた方は、ポイントの窓口で申込状況を確認できます。</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>カードをなくしたとき</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>すぐに、利用を止めてください。この電話は、24時間受け付けています。</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>出入国在留管理庁</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>カードとポイントの案内が、16の言語であります。</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>最大{amount}分のポイントです。3つに分かれています。</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>1つずつ別に申し込めます。ポイントは現金ではありません。</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>期限は2つあります</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>カードの申請：{date}まで</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>ポイントの申込み：{date}まで</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>決済サービスを1つ選びます</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>対象の決済サービスで、本人名義（18歳未満の方は、法定代理人の名義でも可）のものに限ります。</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>ポイントは、そのサービスのポイントでもらえます。あとから変更できません。</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>サービスのIDとコードが必要です。カード、アプリ、サイトで確認できます。サービスによって違います。</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>ポイントは、そのサービスが使えるお店で、ふだんのお買い物に使えます。</translation>
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
        <translation>このサイトからアプリを入れます。カードを読めない機種もあります。一覧もこのサイトにあります。</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>申込みができたかは、アプリか、パソコンのサイトの「予約・申込状況確認」で、カードと暗証番号を使って確かめられます。</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>スマートフォンのケースを外します。AndroidはNFCをオンにします。</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone：本体の上のほうを、カードの中央に当てます。</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android：NFCのマーク（背面の中央に多い）を、カードに当てます。</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>読み取りが終わるまで、カードにつけたままにします。金属の机は避けてください。</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>読み取り方は、機種によって違います。機種ごとの位置は、アプリのサイトにあります。</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>パソコンで</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>カードリーダーと、公式サイトのソフトが必要です：{name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>にせのサイトに注意。正しいアドレスは {host} です</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>次のことばで検索：</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>ほかの手続スポットで</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>受け付けていない役所や店もあります。行く前に確かめてください。</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>手続スポットには、「マイナポイント手続スポット」のマークがあります。</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>申込みの流れ（絵つき）</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>スマートフォン、パソコン、手続スポットでの流れが、公式サイトにあります。</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>申し込めるのは、カードと暗証番号を持つ人だけです</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>カードの電子証明書があるので、悪用されにくくなっています。</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>ログインしたままになりません。申込みのたびに、カードと暗証番号が必要です。</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>係員が暗証番号を聞くことはありません</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>だれにも教えないでください。手でかくして入れてください。</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>マイナンバーは使いません</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>12桁の番号は読み取りません。カードを写すカメラもありません。</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>国は、買い物の記録を持ちません</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>国は買い物の記録を集めたり持ったりできません。この端末も集めません。</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>画面には何も残りません</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>カードを取ると、入力した内容は消えます。</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>申込みは封をして預かります。この端末でも開けません。</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>にせの連絡にご注意ください</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>役所が、メールやSMSで、暗証番号、口座、マイナンバーや手数料を求めることはありません。</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>おかしいと思ったら、警察 {police} か消費者ホットライン {consumers} へ。</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>ページは日本語だけです。</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>{date}時点の情報です。</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>最新の情報と、対象の決済サービスは、公式サイトで確認できます。</translation>
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
        <translation>ほかの方法と場所</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>電話での相談</translation>
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
        <translation>開始日は後日お知らせ</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}から</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>There is nothing to apply for</source>
        <translation>申し込めるものがありません</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>最大{amount}分のポイントを申し込む</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>{amount}分のポイントを申し込む</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>第1弾で選んだサービスで続きます</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>次の手続きは済みましたか。{date}までにする方も「はい」</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>第1弾のマイナポイントを申し込みましたか</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>2つの質問にお答えください</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>マイナンバーカードを持っていて、第1弾に申し込んでいない方が対象です。</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>{card}までに申請したカードが対象で、受け取った日は関係ありません。</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>申し込んだあと、選んだサービスでチャージかお買い物をします。{spend}で全部もらえます。少なければ、その分です。</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>第1弾に申し込んで、まだ全部もらっていない方は、新しい申込みをせずに、そのとき選んだサービスでチャージかお買い物を続けてください。</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>{date}まで申し込めます。</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>マイナンバーカードの健康保険証利用を申し込んだ方が対象です。</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>チャージやお買い物は必要ありません。</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>まだの方は、スマートフォンのマイナポータル、セブン銀行ATM、市区町村の窓口でできます。この画面ではできません。</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>{date}までに、それと、この申込みの両方をしてください。</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>公金受取口座を登録した方が対象です。</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>まだの方は、スマートフォンかパソコンのマイナポータルでできます。店の端末ではできません。この端末が口座番号を聞くことはありません。</translation>
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
        <translation>はい、全部もらいました</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>はい、まだ全部ではありません</translation>
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
        <translation>サービスを選ぶ</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>全部消す</translation>
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
        <translation>（ピリオド）</translation>
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
        <translation>決定</translation>
    </message>
    <message>
        <source>back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>1字消す</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>文字の大きさ</translation>
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
        <translation>暗証番号は確かですか</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>もう一度間違えると、暗証番号がロックされます。</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>ロックされると、住民票のある市区町村の窓口で手続きが必要です。</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>自信がないときは、ここでやめてください。</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>確かなので、もう一度入れる</translation>
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
        <translation>全部消す</translation>
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
        <translation>空白</translation>
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
        <translation>カードのない方</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>ほかの方法と場所</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>電話での相談</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>安全ですか</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>自分の分を申し込む</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>18歳以上</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>子どもの分を申し込む</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>15歳未満</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>ほかの方の申込み</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>15〜17歳の方、後見人の方</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ご用件をお選びください</translation>
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
        <translation>まだの方は、{date}までに健康保険証利用申込をしてください。チャージやお買い物は必要ありません。</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>まだの方は、{date}までにマイナポータルで公金受取口座の登録をしてください。チャージやお買い物は必要ありません。</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date}までに{service}にチャージしてください。合計{spend}で、{amount}相当の{reward}がもらえます。少なければ、その分です。</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date}までに{service}でお買い物をしてください。合計{spend}で、{amount}相当の{reward}がもらえます。少なければ、その分です。</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date}までに{service}でチャージかお買い物をしてください。合計{spend}で、{amount}相当の{reward}がもらえます。少なければ、その分です。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>まだの方は{date}までに：{items}</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>ポイント：{service}のアプリ・サイト</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>{date}までに、{service}にチャージ（合計で最大{spend}）</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>{date}までに、{service}でお買い物（合計で最大{spend}）</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>{date}までに、{service}でチャージかお買い物（合計で最大{spend}）</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>ポイントがついたかは、{service}のアプリやサイトで確認できます。この端末では確認できません。</translation>
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
        <translation>ほかの手続スポット</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>住民票のある市区町村の窓口で手続きをしてください。</translation>
    </message>
    <message>
        <source>No application was made.</source>
        <translation>申込みはされていません。</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>入力した内容は消しました。もう一度、最初から始められます。</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>マイナンバーカードではありません</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>このカードは使えません</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>住民基本台帳カードです。マイナンバーカードだけが使えます。</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>スマートフォンは使えません</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>カードそのものを使ってください。</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>カードを読み取れませんでした</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>カードを取って、もう一度置いてください。暗証番号の回数は減っていません。</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>このカードは、ここでは読み取れません</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>カードがいたんでいるか、この読み取り機に合わないようです。暗証番号の回数は減っていません。</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>ほかの端末かスマートフォンで試すか、市区町村の窓口におたずねください。</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>電子証明書が入っていません</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>申込みには、利用者証明用電子証明書が必要です。</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>電子証明書の有効期限切れです</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>有効期限は{date}まででした。</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>申し込む前に、更新が必要です。</translation>
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
        <translation>カードの発行や更新のあと、使えるまでに時間がかかります。</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>交通系カード、運転免許証、在留カード、通知カードなどは使えません。</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>このカードを取り、マイナンバーカードを使ってください。</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>カードを抜いて、もう一度差し込んでください。暗証番号の回数は減っていません。</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>ケースから出してください。ほかのカード、硬貨、アルミ箔から離してください。</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>その後に、もう一度お越しください。</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>明日以降に、もう一度お越しください。</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>このカードは、ここでは使えません</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>マイナンバーカードの正式な電子証明書ではありません。</translation>
    </message>
    <message>
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>このカードの電子証明書は、ここでは使えません</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>カードは読み取れました。こわれてはいません。暗証番号の回数は減っていません。</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>暗証番号がロックされました</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>続けて3回、間違えました。申込みはされていません。</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>カードを持って、住民票のある市区町村の窓口で、暗証番号の再設定をしてください。</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>暗証番号がロックされないように、ここで終了しました</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>暗証番号がわからないときは、住民票のある市区町村の窓口で手続きをしてください。</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>カードが読み取り機から離れました</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
        <translation>安全のため、ここで終了しました。申込みはされていません。</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>はじめとちがうカードです</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>操作がなかったため、終了しました</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>カード読み取り機の故障です</translation>
    </message>
    <message>
        <source>Your card is not the cause. No application was made.</source>
        <translation>お客さまのカードのせいではありません。申込みはされていません。</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>ほかの端末か、スマートフォンをご利用ください。</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>カードから返事がありません</translation>
    </message>
    <message>
        <source>The connection to the card was lost. No application was made.</source>
        <translation>カードとの通信が切れました。申込みはされていません。</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>もう一度始めて、終わるまでカードを動かさないでください。</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>申込みを受け付けられませんでした</translation>
    </message>
    <message>
        <source>This terminal has a fault. No application was made.</source>
        <translation>この端末の故障です。申込みはされていません。</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>申込みができたか、まだわかりません</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>この端末の応答が遅れています。今日は、もう一度申し込まないでください。</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>明日、ここかスマートフォンのアプリの「予約・申込状況確認」で確かめてください。</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>いま、申込状況を表示できません</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>通信ができません。申込みの内容に影響はありません。</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>時間をおいて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>このカードは、いま使えません</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>カードの発行や更新をしたばかりのときは、翌日までお待ちください。</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>それ以外のときは、市区町村の窓口におたずねください。</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>申込みの受付が終わりました</translation>
    </message>
    <message>
        <source>The period ended while you were here. No application was made.</source>
        <translation>操作の途中で受付期間が終わりました。申込みはされていません。</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>公式サイトか電話窓口で確かめてください。</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>操作の途中で受付が終わりました。申込みはされていません。</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>ほかのサービスを選んでください。</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>この方の分は申し込めません</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>申し込めるのは、カードの持ち主本人、15歳未満の子どもの法定代理人、後見人だけです。</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>祖父母、きょうだい、先生、友だちは申し込めません。</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>先に、決済サービスで登録してください</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>このサービスは、申し込む前に登録が必要です。申込みはされていません。</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>登録してからもう一度来るか、ほかのサービスを選んでください。</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>暗証番号の入力が、1回として数えられた可能性があります。</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>カードがまだの方は、「はじめる」、「カードのない方」へ。</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>在留期間を延長したときは、カードの延長も必要です。</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>ポイントはなくなりません。暗証番号を設定したら、もう一度申し込めます。</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>「顔認証」と書かれたカードには、暗証番号がありません。窓口で、暗証番号のあるカードに変えられます。</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>背景がある</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>ぼやけ</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>帽子</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>サングラス</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>使える写真と、使えない4つの写真</translation>
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
        <translation>読み取り機で入れる</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>入力した桁数：%1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>0回で、ロックされます。</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>だれにも、係員にも、教えないでください。</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>手でかくして入れてください。</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>暗証番号が違います。</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>カードを申請したとき、または受け取ったときに決めた、数字4桁です。</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>利用者証明用電子証明書の番号です。6～16文字の英数字のパスワードではありません。</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>この画面ではなく、カード読み取り機のキーで入れてください。</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>暗証番号は入力されませんでした。暗証番号の回数は減っていません。</translation>
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
        <translation>%1の事前登録は済んでいますか</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>はい、済んでいます</translation>
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
        <translation>スマートフォンで読み取るコード</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>カードを差し込みます</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>カードを平らに置きます</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>練習用 - 実際の申込みではありません</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>マイナポイント第2弾 申込控え</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>このあとすること</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>スマートフォンでこのコードを読み取ると、予約・申込状況確認の方法が分かります。</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>お問い合わせ</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>係員などが暗証番号をお聞きすることは絶対にありません。</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>最新の情報：</translation>
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
        <translation>申込みできませんでした</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>受け付けた内容</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>申し込んだ内容</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>申込みできなかった内容</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>申込みはこの端末に安全に保管され、通信ができるようになりしだい送信されます。申込みはまだ完了していません。</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>申込みが完了しました。選んだ決済サービスは変更できません。</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>決済サービスIDまたはセキュリティコードが正しくありませんでした。</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>この決済サービスIDは、すでにほかの人の申込みに使われています。</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>このカードの方は、すでに申込済です。</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>このカードは、今は申込みに使えません。</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>このカードの電子証明書は新しく、まだ使えません。</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>申込期間は終了しました。</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>この決済サービスの申込受付は終了しました。</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>端末の不具合のため、申込みを受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末番号</translation>
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
        <source>Do not apply again. Keep this receipt.</source>
        <translation>もう一度申し込む必要はありません。この控えを保管してください。</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>明日以降に、この端末などで「予約・申込状況確認」を選んでください。「申込済」と表示されれば完了です。</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>決済サービスIDとセキュリティコードを確認して、もう一度お申し込みください。</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>ご本人名義（18歳未満の方は、法定代理人の名義でも可）の決済サービスで、もう一度お申し込みください。</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>手続きは不要です。内容は、この端末などの「予約・申込状況確認」で見られます。</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>お申し込みの心当たりがない場合は、下の番号にお電話ください。</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>カードをお持ちになり、市区町村の窓口でお尋ねください。</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>明日以降に、もう一度お申し込みください。</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>別の決済サービスで、もう一度お申し込みください。</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>もう一度お申し込みください。それでもできない場合は、下の番号にお電話ください。</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>直して申し込む</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>ほかのサービスを選ぶ</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>控えを印刷</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>読み取って、あとで確認</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>申込みをお預かりしました</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>いま通信に時間がかかっています。この端末が自動で送ります。もう一度申し込む必要はありません。</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>申込みが完了しました</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>IDかコードが違うようです</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. No application was made.</source>
        <translation>カードやアプリで、両方を確かめてください。申込みはされていません。</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>このIDは、すでに使われています</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>ほかの人が申し込んでいます。ほかのサービスかIDをお使いください。</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>すでに申込済です</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>前の申込みは、そのまま有効です。覚えがないときは、お電話ください。</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>このカードは、いま使えません</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
        <translation>市区町村の窓口におたずねください。申込みはされていません。</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>このカードは、まだ使えません</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>カードの発行や更新のあと、使えるまでに時間がかかります。明日、もう一度お越しください。</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>申込みの受付は終了しました</translation>
    </message>
    <message>
        <source>The application came after the last day. No application was made.</source>
        <translation>申込期限を過ぎています。申込みはされていません。</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>このサービスは、受付を終えました</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>申込みはされていません。ほかのサービスで申し込めます。</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>申込みを処理できませんでした</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>お客さまのせいではありません。申込みはされていません。電話窓口へご連絡ください。</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>1つの決済サービスのアカウントで、2人分のポイントはもらえません。カードの持ち主か法定代理人の名義の、ほかのサービスを選んでください。</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>申し込んだ内容は、「はじめる」、「予約・申込状況確認」の順に押すと見られます。</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>この操作で直せる回数：残り{n}回</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>この操作では、もう直せません。もう一度お越しください。</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>控えを印刷しています。</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>いま、控えを印刷できません。番号をひかえるか、コードを読み取ってください。</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>控えとカードをお取りください</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>カードをお取りください</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>控えを印刷しました。</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>控えを印刷できませんでした。番号をひかえるか、コードを読み取ってください。</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>明日以降に、コードを読み取るか、ここで「予約・申込状況確認」を選んでください。「申込済」と出れば完了です。</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>押す間だけ表示</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>押している間、入力した内容を表示します</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Who applies</source>
        <translation>申し込む人</translation>
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
        <translation>申し込むと、次を確認したことになります</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>決済サービス</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>入力なし</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>電話番号（下4桁）</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>この内容で申し込みますか</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>{amount}分</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>本人（18歳以上）</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>本人（15～17歳）</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>15歳未満の子ども（法定代理人が申込み）</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>成年被後見人（後見人が申込み）</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>決済サービスは、子ども本人か、わたしの名義です</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>決済サービスは、本人か、法定代理人の名義です</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>決済サービスは、カードの持ち主の本人名義です</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>決済サービスは、本人名義です</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>いま、控えを印刷できません。それでも申し込めます。番号とコードが画面に出ます。</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>IDとコードを確かめました</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>変更できないことを理解しました</translation>
    </message>
    <message>
        <source>Hold to apply</source>
        <translation>長押しで申し込む</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>もう一度押すと申し込みます</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>▼で続きをお読みください</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>控えを印刷する</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
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
        <translation>サービスを表示：%1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>全部消す</translation>
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
        <translation>決済サービスを1つ選んでください</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>どの種類の決済サービスですか</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>このサービスにする</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}から受付</translation>
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
        <translation>お買い物</translation>
    </message>
    <message>
        <source>What you get: {reward}</source>
        <translation>もらえるもの：{reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>このサービスの受付は{date}までです。</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>申し込んだあとは、変更できません。</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>申し込んだあと、チャージ（入金）します。{spend}で{points}分もらえます。</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>申し込んだあと、お買い物をします。{spend}で{points}分もらえます。</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>申し込んだあと、チャージかお買い物をします。{spend}で{points}分もらえます。</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>{date}時点の一覧</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>いま、この端末で選べる決済サービスはありません。スマートフォンや、ほかの手続スポットで申し込めます。</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>この種類の決済サービスはありません。</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>受付終了</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>チャージ・お買い物</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
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
        <translation>QRコード決済</translation>
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
        <translation>次へ</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>次へ進みます</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>このサービスの利用規約に同意する</translation>
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
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>標準の色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>くっきり</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い色</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>まぶしさを抑える</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>画面の色</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>ボタンを下のほうに</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>ゆっくり操作する</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>係員を呼ぶ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>音量：{most}のうち{number}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>画面を暗くしました。</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>画面を元に戻しました。</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>下：次の行。</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>上：前の行。</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>右：これを選びます。</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>左：前の画面。</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>シャープ：先へ進むボタンへ。</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>米印：最後の文字を消します。</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>米印：質問をもう一度。</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2から9：電話と同じ文字。もう一度押すと次の文字。</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0から9：数字を入力します。</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1：もう一度言います。</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2：一文字ずつ言います。</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3：全部読みます。</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4：ゆっくり。</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5：いまどこか。</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6：速く。</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7：小さい声。</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8：画面を暗くする、または元に戻す。</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9：大きい声。</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0：キーの説明。</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>キーを押し続けると、その説明が聞けます。</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>音声案内です。下で次へ、上で前へ、右で選びます。0でキーの説明。どのキーでも読み上げを止められます。</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>これはイヤホンでだけ読み上げます。</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>入力なし。</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>いまは使えません。</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>選択済み。</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>未選択。</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>消しました：{character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>まだの項目: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>市区町村の窓口</translation>
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
        <translation>イオン（総合スーパー、一部の食品スーパー）</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>セブン銀行（ATM）</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>ソフトバンク／ワイモバイルショップ</translation>
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
        <translation>ローソン（マルチコピー機）</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff have been called</source>
        <translation>係員を呼んでいます</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>入力した内容は、いま表示していません。何でもお聞きください。</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>暗証番号は、だれにも教えないでください。係員が聞いたり、代わりに押したりすることはありません。</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>ひとりになったら、「続ける」を押してください。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>予約・申込状況</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>ポイントを申し込む</translation>
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
        <translation>このあとすること</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>覚えのない申込みがあるときは：</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>予約済（発行済）</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>You can apply here.</source>
        <translation>ここで申し込めます。</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申込済</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}：第1弾で選んだサービスで、チャージかお買い物を続けてください。もう一度申し込む必要はありません。</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>まだ申し込んでいません</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>条件がそろっていません</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>受付終了</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>準備</translation>
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
        <translation>入力</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>カードをお取りください</translation>
    </message>
    <message>
        <source>A card was left here</source>
        <translation>カードの置き忘れがあります</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>入力した内容は、この画面から消しました。</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>ご自分のカードなら、お取りください。ちがうときは、係員に知らせるか、警察に届けてください。暗証番号がなければ申し込めません。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>練習用</translation>
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
        <translation>練習用カード</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>カードにふれると置きます。もう一度ふれると取ります。</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>有効なカード</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>別の人のカード</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>同じ人の、更新したカード</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>電子証明書の有効期限切れ</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>電子証明書がまだ有効でない</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>暗証番号は、あと1回</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>暗証番号がロックされました</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>別の認証局の電子証明書</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>差し込み口のカード</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>次期マイナンバーカード</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>住民基本台帳カード</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>交通系カード</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>カードを離さないでください。</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>カードを抜かないでください。</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>カードで署名</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>端末で安全に保管</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>カードを読み取っています</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>カード読み取り機で、暗証番号を入れてください</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>カードで署名しています</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>申込みを保管しています</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>申込みを送っています</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>申込状況を問い合わせています</translation>
    </message>
</context>
</TS>
