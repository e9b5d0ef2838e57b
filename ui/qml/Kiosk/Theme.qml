pragma Singleton
import QtQuick

// Sizes in millimetres of the real panel, colours, fonts. Main.qml tells it about the panel and the person.
QtObject {
    id: theme

    property real pxPerMm: 4
    property real widthMm: 217
    property real heightMm: 136
    // "normal", "large" or "largest".
    property string textSize: "normal"
    property bool highContrast: false
    // Everything to press in the lower part of the screen.
    property bool lowReach: false
    // Nothing moves.
    property bool lessMotion: false
    property string language: "ja"
    // Where a line may break is decided in ui/line_breaking.py; here it is asked.
    property var lineBreaking: null
    readonly property var markedLanguages: lineBreaking ? lineBreaking.marked : []
    // Readings over the kanji of easy Japanese: ui/ruby.py.
    property var rubyLayout: null
    readonly property bool ruby: rubyLayout !== null && language === rubyLayout.language
    readonly property int wrapText: lineBreaking ? lineBreaking.text : Text.NoWrap
    readonly property int wrapButton: lineBreaking ? lineBreaking.button : Text.NoWrap
    readonly property int wrapAddress: lineBreaking ? lineBreaking.address : Text.NoWrap

    // Panels larger than the smallest one get proportionally larger targets and texts, up to a quarter.
    readonly property real comfort: Math.max(1, Math.min(1.25, Math.min(widthMm / 217, heightMm / 136)))
    // Large text on the smallest panel: what is not needed at once steps back.
    readonly property bool tight: large && small
    readonly property bool small: comfort < 1.1
    readonly property bool upright: heightMm > widthMm
    readonly property bool large: textSize !== "normal"
    readonly property bool largest: textSize === "largest"
    readonly property real textScale: scaleOf(textSize)
    // Key texts, large already, grow less on the smallest panel and stay larger than the others.
    readonly property real keyScale: small ? Math.min(1.2, textScale) : textScale

    // Capitals are 0.714 em high in Noto Sans: 4.8 mm for every text, 7.3 mm for key texts (EN 301 549 at 600 mm).
    readonly property int bodySize: Math.ceil(4.8 / 0.714 * pxPerMm * comfort * textScale)
    readonly property int keySize: Math.ceil(7.3 / 0.714 * pxPerMm * comfort * keyScale)
    readonly property int smallestSize: Math.ceil(4.8 / 0.714 * pxPerMm)
    // Thai, Devanagari and Vietnamese stack marks above and below a line.
    readonly property bool stacked: ["th", "ne", "vi"].includes(language)
    readonly property real leading: stacked ? 1.5 : 1.36
    // Of two lines on a button, as a part of the distance that the font asks for.
    readonly property real buttonLeading: stacked ? 0.96 : 0.86
    readonly property real rubyButtonLeading: 0.96
    readonly property bool japanese: language.startsWith("ja")
    readonly property string family: "Kiosk " + language
    readonly property string japaneseFamily: "Kiosk ja"

    readonly property int target: mm(20)
    readonly property int letterTarget: mm(13)
    readonly property int gap: mm(2)
    readonly property int margin: mm(5)
    readonly property int radius: mm(3)
    readonly property int line: Math.max(1, mm(0.4))
    readonly property int thick: Math.max(2, mm(0.9))

    readonly property color paper: highContrast ? "#000000" : "#F7F7F2"
    readonly property color surface: highContrast ? "#000000" : "#FFFFFF"
    readonly property color ink: highContrast ? "#FFFFFF" : "#14201F"
    readonly property color softInk: highContrast ? "#FFFFFF" : "#2A3735"
    readonly property color brand: highContrast ? "#FFFFFF" : "#0A4641"
    readonly property color brandInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color brandPressed: highContrast ? "#FFFFFF" : "#062F2B"
    readonly property color brandTint: highContrast ? "#000000" : "#E2EFEC"
    readonly property color hero: highContrast ? "#000000" : "#0A4641"
    readonly property color heroInk: "#FFFFFF"
    readonly property color heroAccent: highContrast ? "#FFFFFF" : "#F2CD7A"
    readonly property color caution: highContrast ? "#000000" : "#FFF1DC"
    readonly property color cautionLine: highContrast ? "#FFFFFF" : "#8A4B00"
    readonly property color cautionInk: highContrast ? "#FFFFFF" : "#4A2900"
    readonly property color done: highContrast ? "#FFFFFF" : "#0C4A2B"
    readonly property color doneTint: highContrast ? "#000000" : "#E3F2E8"
    readonly property color edge: highContrast ? "#FFFFFF" : "#6F7F7C"
    readonly property color hairline: highContrast ? "#FFFFFF" : "#CFD5D0"
    readonly property color disabled: highContrast ? "#000000" : "#ECEEEA"
    readonly property color disabledInk: highContrast ? "#9C9C9C" : "#333D3B"
    readonly property color focus: highContrast ? "#FFFF00" : "#B3261E"
    readonly property color scrim: highContrast ? "#E6000000" : "#B314201F"

    // On the smallest panel the largest text leaves five lines of a page; more would leave no page.
    function scaleOf(size: string): real {
        return size === "largest" ? (small ? 1.32 : 1.45) : size === "large" ? 1.2 : 1;
    }

    function mm(millimetres: real): int {
        return Math.round(millimetres * pxPerMm * comfort);
    }

    // Room for the readings above a line of this size: none where there is nothing to read.
    function rise(text: string, pixelSize: int): int {
        return ruby && /[\u3400-\u9fff]/.test(text) ? Math.ceil(pixelSize * rubyLayout.rise) : 0;
    }

    function riseOnButton(text: string, pixelSize: int): int {
        return rise(text, pixelSize) > 0 ? Math.ceil(pixelSize * rubyLayout.rise_on_buttons) : 0;
    }

    // The text with its marks where a line may break, in the language of the visit, or in another one.
    function lines(text: string): string {
        return linesIn(text, language);
    }

    function linesIn(text: string, written: string): string {
        return markedLanguages.includes(written) ? lineBreaking.breakable(text) : text;
    }
}
