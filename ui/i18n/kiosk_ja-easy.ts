<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja-easy" sourcelanguage="en">
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
        <source>Next</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>わたしのカード</translation>
    </message>
    <message>
        <source>I am 15 or older</source>
        <translation>わたしは15歳以上です</translation>
    </message>
    <message>
        <source>Someone else&apos;s</source>
        <translation>ほかの人のカード</translation>
    </message>
    <message>
        <source>A child&apos;s, or another person&apos;s</source>
        <translation>子どものカード、ほかの人のカード</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>マイナポイント第2弾</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>マイナンバーカードで、最大%1分のポイントの申込（もうしこみ）ができます</translation>
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
        <source>ID and code of a payment service</source>
        <translation>決済サービスのIDとコード</translation>
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
        <source>Up</source>
        <translation>まえへ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>つづき</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Reading your card</source>
        <translation>カードを読んでいます</translation>
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
        <source>Please do not remove it.</source>
        <translation>カードを動かさないでください。</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>カードを置くところは、画面の下です。</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>カードを置くところは、画面の左です。</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>カードを置くところは、画面の右です。</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>ケースから出してください。ほかのカードといっしょに置かないでください。</translation>
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
        <source>My Number Points, Round 2</source>
        <translation>マイナポイント第2弾</translation>
    </message>
    <message>
        <source>Applications have not started yet</source>
        <translation>申込（もうしこみ）は、まだできません</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>{date}から申込ができます。</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>申込（もうしこみ）は終わりました</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>ポイントの申込は、{date}に終わりました。</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>いま、じゅんびをしています</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>この機械は、じゅんびをしています。少し待ってください。</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>いま、カードを読むことができません</translation>
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
        <translation>申込のためのじゅんびが、終わっていません。</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>いま、この機械では申込ができません</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>通信ができません。通信ができたら、また使えます。</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>機械の時計がただしくありません。あなたのカードは悪くありません。</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>いま、申込をあんぜんにしまっておくことができません。</translation>
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
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>スマートフォンや、ほかの手続スポットでも申込ができます。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>読んで、同意してください</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>個人情報の使い方に同意する</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>利用規約に同意する</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>個人情報の使い方</translation>
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
    <name>Entry</name>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>電話番号の最後の4つの数字（入れなくてもいいです）</translation>
    </message>
    <message>
        <source>With them the call centre can find your application.</source>
        <translation>入れると、電話で申込のことを聞けます。</translation>
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
        <translation>サービスの会員ページにあります。</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>8つの数字です（年、月、日）。例：19580401</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>数字が{n}です。</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>数字が{least}から{most}までです。</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>文字が{n}です。</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>文字が{least}から{most}までです。</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>つぎへ</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>まだ、そこにいますか</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased. Seconds left: %1</source>
        <translation>あんぜんのため、入れたものを全部消します。あと%1秒</translation>
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
        <translation>健康保険証利用申込（もうしこみ）</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>公金受取口座の登録</translation>
    </message>
    <message>
        <source>After charging or shopping</source>
        <translation>チャージか買い物のあとで、もらえます</translation>
    </message>
    <message>
        <source>If you applied for this use</source>
        <translation>この申込をした人がもらえます</translation>
    </message>
    <message>
        <source>If registered in Mynaportal</source>
        <translation>マイナポータルで登録した人がもらえます</translation>
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
</context>
<context>
    <name>Items</name>
    <message>
        <source>Up to %1 worth of points</source>
        <translation>最大%1分のポイントです</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>サービスをえらぶ</translation>
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
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>暗証番号は、たしかですか</translation>
    </message>
    <message>
        <source>If it is wrong once more, the card is locked.</source>
        <translation>もう1回まちがえると、カードはロックされます（使えません）。</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it. If you are not sure, stop here.</source>
        <translation>ロックされたら、住所がある市区町村の窓口（市役所など）に行きます。わからないときは、ここでやめてください。</translation>
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
        <source>What would you like to do?</source>
        <translation>何をしますか</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>ポイントの申込（もうしこみ）</translation>
    </message>
    <message>
        <source>Choose a payment service and apply</source>
        <translation>決済サービスをえらんで、申込をします</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>予約・申込状況確認</translation>
    </message>
    <message>
        <source>See what you have applied for</source>
        <translation>申込の内容を見ます</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>My Number Card</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>The 4-digit PIN of its user certificate</source>
        <translation>暗証番号（4つの数字）</translation>
    </message>
    <message>
        <source>Set when you received the card</source>
        <translation>カードをもらったときに決めた、利用者証明用の番号です</translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation>決済サービスのIDとコード</translation>
    </message>
    <message>
        <source>From its card or app: have it in your hand</source>
        <translation>決済サービスのカードかアプリを、手に持ってください</translation>
    </message>
    <message>
        <source>Do you have these with you?</source>
        <translation>この3つを持っていますか</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>はい。つぎへ</translation>
    </message>
    <message>
        <source>Points can be applied for by %1, for cards that were applied for by %2.</source>
        <translation>ポイントの申込は%1までです。%2までにカードの申請をした人がもらえます。</translation>
    </message>
    <message>
        <source>It takes about 10 minutes and costs nothing. Your My Number itself is not used.</source>
        <translation>10分ぐらいです。お金はかかりません。マイナンバー（12の数字）は使いません。</translation>
    </message>
    <message>
        <source>You can choose one payment service only, and you cannot change it later.</source>
        <translation>決済サービスは1つだけです。あとで変えることはできません。</translation>
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
        <source>Help line: %1</source>
        <translation>電話：%1</translation>
    </message>
    <message>
        <source>Take this card away and put your My Number Card on the reader.</source>
        <translation>このカードを取ってください。マイナンバーカードを置いてください。</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>住所がある市区町村の窓口（市役所など）に行ってください。</translation>
    </message>
    <message>
        <source>Nothing was applied.</source>
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
        <source>It may be a transit card, a licence or a residence card.</source>
        <translation>電車のカード、運転免許証、在留カードは使えません。</translation>
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
        <source>Take it out of its case, away from other cards, and check which side is up.</source>
        <translation>ケースから出してください。ほかのカードといっしょに置かないでください。おもてとうらも見てください。</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>カードを取って、もう1回置いてください。暗証番号の回数はへっていません。</translation>
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
        <translation>電子証明書は、有効期限切れです</translation>
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
        <source>Please come again after that.</source>
        <translation>そのあとで、また来てください。</translation>
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
        <source>Your PIN is locked</source>
        <translation>暗証番号がロックされました</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. Nothing was applied.</source>
        <translation>3回つづけてまちがえました。申込はしていません。</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>カードを持って、住所がある市区町村の窓口（市役所など）に行ってください。新しい暗証番号を決めます。</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>カードがなくなりました</translation>
    </message>
    <message>
        <source>For your safety we have ended here. Nothing was applied.</source>
        <translation>あんぜんのため、終わりました。申込はしていません。</translation>
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
        <source>Your card is not the cause. Nothing was applied.</source>
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
        <source>The connection to the card was lost. Nothing was applied.</source>
        <translation>カードの通信が切れました。申込はしていません。</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>もう1回始めてください。終わるまで、カードを動かさないでください。</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>申込ができませんでした</translation>
    </message>
    <message>
        <source>This terminal has a fault. Nothing was applied.</source>
        <translation>この機械がこわれています。申込はしていません。</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>申込（もうしこみ）ができたか、まだわかりません</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>機械の返事がおそいです。今日は、もう申込をしないでください。</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status”, here or on your smartphone.</source>
        <translation>あした、ここかスマートフォンの「予約・申込状況確認」で見てください。</translation>
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
        <source>The period ended while you were here. Nothing was applied.</source>
        <translation>使っている間に、申込の時間が終わりました。申込はしていません。</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>公式サイトを見るか、電話で聞いてください。</translation>
    </message>
    <message>
        <source>This terminal is for card holders themselves</source>
        <translation>この機械では、カードの本人だけが申込（もうしこみ）できます</translation>
    </message>
    <message>
        <source>For a child under 15, a legal representative can apply at the municipality or with a smartphone.</source>
        <translation>15歳より下の子どもの申込は、法定代理人（親など）が、市区町村の窓口（市役所など）かスマートフォンでします。</translation>
    </message>
    <message>
        <source>For other people, please ask at the counter of the municipality.</source>
        <translation>ほかの人のことは、市区町村の窓口（市役所など）で聞いてください。</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Skip</source>
        <translation>入れないでつぎへ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>つぎへ</translation>
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
        <source>Digits entered: %1</source>
        <translation>入れた数字：%1</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>暗証番号がちがいます。</translation>
    </message>
    <message>
        <source>After 3 wrong PINs in a row the card is locked.</source>
        <translation>3回つづけてまちがえると、カードはロックされます（使えません）。</translation>
    </message>
    <message>
        <source>4 digits: for the user certificate, set when you received the card.</source>
        <translation>4つの数字です。カードをもらったときに決めた、利用者証明用電子証明書の番号です。</translation>
    </message>
    <message>
        <source>Hide your hand. Never tell it to anyone, not even staff.</source>
        <translation>手でかくして入れてください。だれにも言わないでください。お店の人にも言わないでください。</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>残り{n}回</translation>
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
        <translation>れんしゅう - ほんとうの申込ではありません</translation>
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
        <translation>暗証番号を聞く人は、ぜったいにいません。</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>新しいお知らせ：</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日と時間</translation>
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
        <source>My Number Card</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>健康保険証利用申込（もうしこみ）</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>公金受取口座の登録</translation>
    </message>
    <message>
        <source>up to {yen} yen worth</source>
        <translation>最大{yen}円分</translation>
    </message>
    <message>
        <source>{yen} yen worth</source>
        <translation>{yen}円分</translation>
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
        <translation>申込は、この機械にあんぜんに入っています。通信ができたら、すぐ送ります。まだ終わっていません。</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>申込は終わりました。えらんだ決済サービスを変えることはできません。</translation>
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
        <source>Tomorrow or later, choose “Check reservation/application status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>あしたからあとに、この機械などで「予約・申込状況確認」をえらんでください。「申込済」と出たら、終わりです。</translation>
    </message>
    <message>
        <source>You see your points in the payment service itself, not on this terminal.</source>
        <translation>ポイントは、決済サービスで見てください。この機械では見られません。</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>決済サービスIDとセキュリティコードをたしかめて、もう1回申込をしてください。</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name.</source>
        <translation>本人名義（自分の名前）の決済サービスで、もう1回申込をしてください。</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check reservation/application status”.</source>
        <translation>何もしなくていいです。「予約・申込状況確認」で見られます。</translation>
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
    <message>
        <source>Charge {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>{service}にチャージ（お金を入れる）をしてください。全部で{spend}円になると、{points}円分のポイントがもらえます。</translation>
    </message>
    <message>
        <source>Buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>{service}で買い物をしてください。全部で{spend}円になると、{points}円分のポイントがもらえます。</translation>
    </message>
    <message>
        <source>Charge or buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>{service}でチャージ（お金を入れる）か買い物をしてください。全部で{spend}円になると、{points}円分のポイントがもらえます。</translation>
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
        <source>Print receipt</source>
        <translation>紙に印刷する</translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation>電話：%1</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>あとで見るためのコード</translation>
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
        <source>Your application is in safe keeping</source>
        <translation>申込をあんぜんに入れました</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>いま、通信がおそいです。この機械が自動で送ります。もう1回しなくていいです。</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>申込（もうしこみ）が終わりました</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>IDかコードがちがいます</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. Nothing was applied.</source>
        <translation>カードやアプリで、両方見てください。申込はしていません。</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>このIDは、もう使われています</translation>
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
        <translation>前の申込は、そのままです。おぼえていないときは、電話してください。</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>このカードは、いま使えません</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. Nothing was applied.</source>
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
        <translation>申込（もうしこみ）は終わりました</translation>
    </message>
    <message>
        <source>The application came after the last day. Nothing was applied.</source>
        <translation>申込ができる日をすぎました。申込はしていません。</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>このサービスの申込は終わりました</translation>
    </message>
    <message>
        <source>You can apply again with another service. Nothing was applied.</source>
        <translation>ほかのサービスで、もう1回できます。申込はしていません。</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>申込ができませんでした</translation>
    </message>
    <message>
        <source>This is not your mistake. Nothing was applied. Please call the help line.</source>
        <translation>あなたは悪くありません。申込はしていません。電話してください。</translation>
    </message>
    <message>
        <source>Check in a few days: scan this code, or choose “Check status” here.</source>
        <translation>何日かあとに、このコードか、ここの「予約・申込状況確認」で見てください。</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>ポイントは、{service}のアプリやサイトで見てください。ここでは見られません。</translation>
    </message>
    <message>
        <source>Charge {service} with up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>{service}に20,000円までチャージ（お金を入れる）をすると、最大5,000円分もらえます。</translation>
    </message>
    <message>
        <source>Shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>{service}で20,000円まで買い物をすると、最大5,000円分もらえます。</translation>
    </message>
    <message>
        <source>Charge or shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>{service}で20,000円までチャージ（お金を入れる）か買い物をすると、最大5,000円分もらえます。</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>紙に印刷しました。</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>印刷できませんでした。番号を書くか、コードを読んでください。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Apply: go to PIN</source>
        <translation>申込（もうしこみ）をする</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>申込をする人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>申込の内容</translation>
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
        <source>After you apply, the payment service cannot be changed.</source>
        <translation>申込のあと、決済サービスの変更はできません（変えられません）。</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>決済サービスは、本人名義（わたしの名前）です</translation>
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
        <source>Myself (15 or older)</source>
        <translation>わたし（15歳以上）</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>決済サービスを1つえらんでください</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>このサービスにする</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}から</translation>
    </message>
    <message>
        <source>Closed {date}</source>
        <translation>{date}に終わりました</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>このサービスのアプリだけ</translation>
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
        <source>For charging or shopping</source>
        <translation>チャージ・買い物</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it (add money).</source>
        <translation>チャージ（お金を入れる）をすると、カードのポイントがもらえます。</translation>
    </message>
    <message>
        <source>Points for the card come when you shop with it.</source>
        <translation>買い物をすると、カードのポイントがもらえます。</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it or shop with it.</source>
        <translation>チャージ（お金を入れる）か買い物をすると、カードのポイントがもらえます。</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>申込のあとは、変えられません。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>このサービスの利用規約に同意する</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字の大きさと色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きくする</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>白と黒ではっきり</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>とじる</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
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
        <translation>ポイントの申込（もうしこみ）</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>決済サービス</translation>
    </message>
    <message>
        <source>Something you did not apply for? Help line: %1</source>
        <translation>知らない申込（もうしこみ）がありますか。電話：%1</translation>
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
        <source>Applied</source>
        <translation>申込済</translation>
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
        <translation>終わる</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>カードを取ってください</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>入れたものは、この画面から消しました。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>れんしゅう</translation>
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
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>カードを動かさないでください。</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>カードでサイン</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>機械にあんぜんに入れる</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送る</translation>
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
