pragma Singleton
import QtQuick

// Sizes in millimetres of the real panel, colours and fonts. Main.qml sets the properties of panel and person.
QtObject {
    id: theme

    property real pxPerMm: 4
    property real widthMm: 217
    property real heightMm: 136
    // "normal", "large" or "largest".
    property string textSize: "normal"
    // "normal", "high", "dark" or "low_glare".
    property string contrast: "normal"
    // All controls are in the lower part of the screen.
    property bool lowReach: false
    // The person works with keys: a ring shows the focus.
    property bool byKeys: false
    // No animations.
    property bool lessMotion: false
    property string language: "ja"
    // Line breaking: ui/typography/line_breaking.py.
    property var lineBreaking: null
    readonly property var markedLanguages: lineBreaking ? lineBreaking.marked : []
    readonly property var markedParts: lineBreaking ? new RegExp(lineBreaking.parts, "m") : null
    // Sentences, and the choice of page breaks: ui/typography/paging.py.
    property var paging: null
    // Readings over the kanji of easy Japanese: ui/typography/ruby.py.
    property var rubyLayout: null
    readonly property bool ruby: rubyLayout !== null && language === rubyLayout.language
    readonly property int wrapText: lineBreaking ? lineBreaking.text : Text.NoWrap
    readonly property int wrapButton: lineBreaking ? lineBreaking.button : Text.NoWrap

    // Scale of targets and texts. It grows with the panel up to 1.25, and further while the panel has the room of one
    // of 305 x 229 mm (305 / 1.25 = 244), but not within low reach, which has less room. Millimetres are floors.
    readonly property real comfort: Math.max(1, Math.min(1.25, Math.min(widthMm / 217, heightMm / 136)), lowReach ? 1 : Math.min(widthMm / 244, heightMm / 183))
    // Large text on the smallest panel: less important content is left out or moved.
    readonly property bool tight: large && small
    readonly property bool small: comfort < 1.1
    readonly property bool upright: heightMm > widthMm
    readonly property bool large: textSize !== "normal"
    readonly property bool largest: textSize === "largest"
    readonly property real textScale: scaleOf(textSize)
    // On the smallest panel key texts grow by at most 1.2, because they are large already.
    readonly property real keyScale: small ? Math.min(1.2, textScale) : textScale

    // Capitals are 0.714 em high in Noto Sans: 4.8 mm for every text, 7.3 mm for key texts (EN 301 549 at 600 mm).
    readonly property int bodySize: Math.ceil(4.8 / 0.714 * pxPerMm * comfort * textScale)
    readonly property int keySize: Math.ceil(7.3 / 0.714 * pxPerMm * comfort * keyScale)
    // Captions of buttons: on the smallest panel they grow by at most 1.32, so that a row of buttons has room.
    readonly property int captionSize: small ? Math.min(bodySize, Math.ceil(4.8 / 0.714 * pxPerMm * comfort * 1.32)) : bodySize
    readonly property int smallestSize: Math.ceil(4.8 / 0.714 * pxPerMm * Math.max(1, comfort / 1.25))
    // Thai, Devanagari and Vietnamese stack marks above and below a line.
    readonly property bool stacked: stacks(language)
    // Size that an old person can read from 600 mm: capitals of 7.3 mm.
    readonly property int clearSize: Math.ceil(7.3 / 0.714 * pxPerMm)
    // The largest text on the smallest panel has four lines on a page with 1.42.
    readonly property real leading: !stacked ? 1.36 : tight && largest ? 1.42 : 1.5
    // Line spacing of a button's label with two lines, in parts of the font's own.
    readonly property real buttonLeading: stacked ? 0.96 : 0.86
    readonly property real rubyButtonLeading: small ? 0.92 : 0.96
    readonly property bool japanese: language.startsWith("ja")
    // Between two sentences of one paragraph.
    readonly property string afterSentence: japanese || language === "zh" ? "" : " "
    readonly property string family: "Kiosk " + language
    readonly property string japaneseFamily: "Kiosk ja"

    readonly property int target: mm(20)
    readonly property int letterTarget: mm(13)
    readonly property int gap: mm(2)
    readonly property int margin: mm(5)
    readonly property int radius: mm(3)
    readonly property int line: Math.max(1, mm(0.4))
    readonly property int thick: Math.max(2, mm(0.9))

    readonly property Palettes palettes: Palettes {}
    readonly property var colours: palettes.named[contrast]
    readonly property color paper: colours.paper
    readonly property color surface: colours.surface
    readonly property color ink: colours.ink
    readonly property color softInk: colours.softInk
    readonly property color brand: colours.brand
    readonly property color brandInk: colours.brandInk
    readonly property color brandPressed: colours.brandPressed
    readonly property color brandTint: colours.brandTint
    readonly property color hero: colours.hero
    readonly property color heroInk: colours.heroInk
    readonly property color heroAccent: colours.heroAccent
    readonly property color heroWell: colours.heroWell
    readonly property color heroLine: colours.heroLine
    readonly property color posterInk: colours.posterInk
    readonly property color posterPressed: colours.posterPressed
    readonly property color caution: colours.caution
    readonly property color cautionLine: colours.cautionLine
    readonly property color cautionInk: colours.cautionInk
    readonly property color done: colours.done
    readonly property color doneTint: colours.doneTint
    readonly property color edge: colours.edge
    readonly property color hairline: colours.hairline
    readonly property color disabled: colours.disabled
    readonly property color disabledInk: colours.disabledInk
    readonly property color focus: colours.focus
    readonly property color focusBeside: colours.focusBeside
    readonly property color scrim: colours.scrim
    readonly property color sheet: colours.sheet

    // Scale of a text size. "largest": capitals of 7.3 mm on the smallest panel, which has no room for more.
    function scaleOf(size: string): real {
        return size === "largest" ? (small ? 7.3 / 4.8 : 1.45) : size === "large" ? 1.2 : 1;
    }

    function stacks(written: string): bool {
        return ["th", "ne", "vi"].includes(written);
    }

    function mm(millimetres: real): int {
        return Math.round(millimetres * pxPerMm * comfort);
    }

    // Height in pixels of the readings above a line; 0 for a text without kanji, or without readings.
    function rise(text: string, pixelSize: int): int {
        return ruby && /[\u3400-\u9fff]/.test(text) ? Math.ceil(pixelSize * rubyLayout.rise) : 0;
    }

    function riseOnButton(text: string, pixelSize: int): int {
        // Marks of the first of two lines need room above it.
        return rise(text, pixelSize) > 0 ? Math.ceil(pixelSize * rubyLayout.rise_on_buttons) : stacked ? 2 * line : 0;
    }

    // The text with marks at which a line may break, by the rules of the visit's language; `linesIn`: of another one.
    function lines(text: string): string {
        return linesIn(text, language);
    }

    // The same, each sentence beginning on a new line.
    function sentences(text: string): string {
        return paging ? paging.by_sentence(text, language) : text;
    }

    // The width of the widest word, or Japanese phrase: in a narrower line it would be divided. The font is read so that a
    // binding follows it.
    function widestWord(text: string, metrics: FontMetrics): real {
        return metrics.font.pixelSize <= 0 ? 0 : Math.max(...lines(text).split(/[\s\u200b]/).map(word => metrics.advanceWidth(word)));
    }

    function linesIn(text: string, written: string): string {
        return markedLanguages.includes(written) || markedParts?.test(text) ? lineBreaking.breakable(text, written) : text;
    }
}
