import QtQuick
import Kiosk

// Running text in the language of the visit, broken between phrases.
Text {
    property string words

    text: Theme.lines(words)
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: words
}
