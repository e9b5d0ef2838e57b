import QtQuick
import Kiosk

// Running text in the language of the visit, broken between phrases.
Text {
    property string words
    property real leading: Theme.leading

    text: Theme.lines(words)
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    // The same distance in every font, so that a page ends between two lines.
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * leading)
    wrapMode: Theme.wrapText
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: words
}
