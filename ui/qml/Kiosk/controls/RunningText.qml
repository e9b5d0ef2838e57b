import QtQuick
import Kiosk

// Running text in the language of the visit, with line breaks between phrases.
Text {
    id: running

    property string words
    // Each sentence begins on a line of its own, so that a page can end between two.
    property bool bySentence: false
    // The text is a heading: a page does not end with it.
    property bool heading: false
    property real leading: Theme.leading
    // Room for readings above each line, in pixels.
    readonly property int rise: Theme.rise(words, font.pixelSize)

    text: bySentence ? Theme.sentences(words) : Theme.lines(words)
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    // The same line height in every font, so that a page ends between two lines.
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * leading) + rise
    topPadding: rise
    bottomPadding: -rise
    wrapMode: Theme.wrapText
    textFormat: Text.PlainText
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: words

    Loader {
        source: Theme.ruby ? "Ruby.qml" : ""
    }
}
