"""The texts of the areas in Japanese and English: titles of pages, sentences, buttons and errors."""

from typing import Final

from kiosk.staff.model import Action, CodeFault, CodeStep, Grade, Page, SelfTest
from kiosk.staff.words import Words

TITLES: Final = {
    Page.HOME: Words("For staff", "店舗スタッフ用"),
    Page.CODE: Words("Code", "暗証番号"),
    Page.CLEAN: Words("Clean the screen", "画面の清掃"),
    Page.PAPER: Words("Paper and printer", "用紙・印刷"),
    Page.RECEIPT: Words("Look up a receipt", "受付番号の確認"),
    Page.CARD_LEFT: Words("A card was left behind", "カードの忘れ物"),
    Page.SERVICE: Words("Out of service", "休止・再開"),
    Page.RESTART: Words("Restart", "再起動"),
    Page.TESTS: Words("Sound and reader", "音・リーダー確認"),
    Page.TODAY: Words("Today", "今日の状況"),
    Page.CALL: Words("Call the technician", "保守担当に連絡"),
    Page.EXPLAIN: Words("Explain the screens", "操作の説明"),
    Page.TECHNICIAN: Words("For technicians", "保守担当用"),
    Page.CHECKS: Words("Checks", "自動点検"),
    Page.NETWORK: Words("Network", "ネットワーク"),
    Page.CLOCK: Words("Clock", "時計"),
    Page.READER: Words("Readers", "リーダー"),
    Page.PRINTER: Words("Printer", "プリンター"),
    Page.SOUND: Words("Sound", "音"),
    Page.DISPLAY: Words("Display", "画面"),
    Page.KEYS: Words("Keys", "キー"),
    Page.SELF_TEST: Words("Self-test", "動作試験"),
    Page.REPORT: Words("Report", "点検表"),
    Page.ENROL: Words("Enrolment", "端末の登録"),
    Page.LOGS: Words("Logs", "記録"),
    Page.MACHINE: Words("Pause, restart", "休止・再起動"),
    Page.BUNDLE: Words("Support bundle", "調査資料"),
    Page.CODES: Words("Codes", "暗証番号の変更"),
}
"""The title of each page."""
SENTENCES: Final = {
    Page.CLEAN: Words("Touches do nothing now. Wipe the screen.", "タッチしても反応しません。画面を拭いてください。"),
    Page.RECEIPT: Words(
        "Type the receipt number. Never ask what was applied for.",
        "受付番号を入力してください。申込の内容は尋ねないでください。",
    ),
    Page.SERVICE: Words("Choose what shoppers read.", "お客様の画面に出す理由を選んでください。"),
    Page.RESTART: Words(
        "The program starts anew in about a minute. Nothing that was accepted is lost.",
        "プログラムが約1分で起動し直します。受け付けた申込は失われません。",
    ),
    Page.TESTS: Words(
        "Play the sound; then lay any card on the reader and take it away.",
        "音を鳴らしてください。次に、カードを置いて、取ってください。",
    ),
    Page.DISPLAY: Words("Touch every square.", "すべての四角に触れてください。"),
    Page.KEYS: Words("Press every key of the keypad.", "テンキーのすべてのキーを押してください。"),
    Page.REPORT: Words(
        "Checks and self-test on one page, as PDF and JSON.", "自動点検と動作試験をPDFとJSONに保存します。"
    ),
    Page.ENROL: Words(
        "Type or scan the one-time code. It is checked before it is sent.",
        "登録コードを入力するか、スキャナーで読み取ってください。",
    ),
    Page.BUNDLE: Words(
        "Journal, settings and checks are sent to the operator. Nothing personal is in them.",
        "記録・設定・点検結果をセンターに送ります。個人情報は含まれません。",
    ),
    Page.EXPLAIN: Words("Example: nothing can be applied for here.", "見本です。ここでは申込できません。"),
    Page.CODES: Words("Choose which code to change.", "変更する番号を選んでください。"),
}
"""The sentence below the title, of the pages that have one."""
CARD_LEFT_STEPS: Final = (
    Words(
        "Do not read the card and do not lay it on the reader.", "カードを見たり、リーダーに置いたりしないでください。"
    ),
    Words(
        "Keep it locked away by the shop's rules for lost property.",
        "店舗の遺失物の手順で、鍵のかかる場所に保管してください。",
    ),
    Words(
        "Nobody asks for it today: take it to the police, and let the town hall know.",
        "当日中に申し出がなければ、警察に届け出てください。",
    ),
)
"""What staff do with a card that was left behind, step by step."""
BUTTONS: Final = {
    Action.TEST_PRINT: Words("Test print", "印字テスト"),
    Action.PAPER_LOADED: Words("Paper loaded", "用紙を入れました"),
    Action.LOOK_UP: Words("Look up", "確認する"),
    Action.PLAY_SOUND: Words("Play the sound", "音を鳴らす"),
    Action.PAUSE_BREAK: Words("For a short time", "しばらく休止"),
    Action.PAUSE_TODAY: Words("Closed for today", "本日は終了"),
    Action.PAUSE_REPAIR: Words("Waiting for repair", "修理待ち"),
    Action.REOPEN: Words("Back in service", "受付を再開"),
    Action.RESTART_PROGRAM: Words("Restart the program", "プログラムの再起動"),
    Action.REBOOT: Words("Reboot the machine", "端末の再起動"),
    Action.REFRESH: Words("Check again", "もう一度"),
    Action.PASSED: Words("Passed", "合格"),
    Action.FAILED: Words("Failed", "不合格"),
    Action.BEGIN_TEST: Words("Begin", "始める"),
    Action.SAVE_REPORT: Words("Make the report", "点検表を作る"),
    Action.ENROL: Words("Enrol", "登録する"),
    Action.LOG_TROUBLE: Words("Trouble", "障害"),
    Action.LOG_VISITS: Words("Visits", "利用"),
    Action.LOG_STAFF: Words("Staff", "操作"),
    Action.SEND_BUNDLE: Words("Send everything", "すべて送る"),
    Action.SEND_ERRORS: Words("Send errors only", "障害のみ送る"),
    Action.NEW_SHOP_PIN: Words("Shop PIN", "店舗用を変更"),
    Action.NEW_OWN_CODE: Words("My code", "自分の番号を変更"),
}
"""The label of each action."""
AGAIN_FROM: Final = Words("again from {at}", "次は{at}から使えます")
TOO_OFTEN: Final = Words(
    "Without a code it can be used now and then only. After the shop's PIN was entered there is no limit.",
    "暗証番号なしでは回数に限りがあります。店舗用の暗証番号を入力した後は、何度でも使えます。",
)
CLEANED_TOO_OFTEN: Final = Words(
    "Cleaned often: again from {at}, or now with the shop's PIN (6 digits).",
    "清掃が続いています。{at}以降にするか、店舗用の暗証番号（6桁）を入力してください。",
)
REALLY: Final = Words("Really? Press once more.", "よろしければ、もう一度押してください。")
PICTURES: Final = {
    Page.CLEAN: "erased",
    Page.PAPER: "list",
    Page.RECEIPT: "tick",
    Page.CARD_LEFT: "card",
    Page.SERVICE: "ended",
    Page.RESTART: "starting",
    Page.TESTS: "pin",
    Page.TODAY: "calendar",
    Page.CALL: "telephone",
    Page.EXPLAIN: "person",
    Page.TECHNICIAN: "tools",
}
"""Drawings of controls/Pictogram.qml."""
TEST_SENTENCES: Final = {
    SelfTest.DISPLAY: SENTENCES[Page.DISPLAY],
    SelfTest.SOUND: Words(
        "Play the sound. Are three rising tones heard clearly?", "音を鳴らしてください。上がる3音が聞こえますか。"
    ),
    SelfTest.READER: Words(
        "Lay a card on the reader and take it away. Does the line below follow?",
        "カードを置いて、取ってください。下の表示が変わりますか。",
    ),
    SelfTest.PRINTER: Words(
        "Print the test page. Are the words clear, and does a phone read the code?",
        "印字テストをしてください。文字とコードは読めますか。",
    ),
    SelfTest.KEYS: SENTENCES[Page.KEYS],
}
"""The question of each part of the self-test."""
ASKED: Final = {
    Grade.SHOP: Words("Enter the shop's PIN (6 digits).", "店舗用の暗証番号（6桁）を入力してください。"),
    Grade.TECHNICIAN: Words("Enter your personal code (8 digits).", "保守担当の番号（8桁）を入力してください。"),
}
"""The sentence of the CODE page, by the grade of the code."""
NEW_CODE: Final = {
    CodeStep.NEW: Words("Enter the new one.", "新しい番号を入力してください。"),
    CodeStep.AGAIN: Words("Enter the new one again.", "新しい番号をもう一度入力してください。"),
}
"""The sentence while a code is changed, by the step."""
FAULTS: Final = {
    CodeFault.WRONG: Words("That was not right.", "番号が違います。"),
    CodeFault.LOCKED: Words(
        "Too many wrong ones. Wait {seconds}\N{NO-BREAK SPACE}s.", "まちがいが続きました。{seconds}秒お待ちください。"
    ),
    CodeFault.NOT_SET: Words(
        "No code is set. The technician sets it when the terminal is enrolled.",
        "番号が設定されていません。保守担当が端末の登録時に設定します。",
    ),
    CodeFault.UNREADABLE: Words(
        "The codes cannot be read. Call the technician.", "番号を確認できません。保守担当に電話してください。"
    ),
}
"""Why a code was not accepted."""
NEW_REFUSED: Final = Words(
    "They differ, or it is too easily guessed. Begin again.", "一致しないか、簡単すぎます。もう一度始めてください。"
)
LOCKED_SIGN: Final = Words("with code", "要暗証番号")
