import QtQuick
import Kiosk

// Running text in the language of the visit, broken between phrases.
Text {
    id: running

    property string words
    property real leading: Theme.leading
    // What stands over its kanji goes above each line.
    readonly property int rise: Theme.rise(words, font.pixelSize)

    text: Theme.lines(words)
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    // The same distance in every font, so that a page ends between two lines.
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * leading) + rise
    topPadding: rise
    bottomPadding: -rise
    wrapMode: Theme.wrapText
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Ruby {
        over: running
    }
}
