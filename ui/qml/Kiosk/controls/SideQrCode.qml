import QtQuick
import Kiosk

// Beside a message: a QR code with the name of its page, or a drawing of the message's subject.
Item {
    id: side

    property var code
    property string words: ""
    property string picture: ""
    property color color: Theme.ink
    property color drawn: Theme.brand
    readonly property bool shown: (code?.size ?? 0) > 0

    width: shown ? Math.max(Theme.mm(46), Theme.widestWord(words, metrics)) : picture !== "" ? Math.min(Theme.mm(Theme.comfort < 1.1 ? 30 : 44), height * 0.7) : 0

    FontMetrics {
        id: metrics

        font: label.font
    }

    Pictogram {
        visible: !side.shown && side.picture !== ""
        width: parent.width
        height: width
        name: side.picture
        color: side.drawn
    }

    QrPicture {
        id: page

        visible: side.shown
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.mm(38), side.height - label.implicitHeight - Theme.mm(2))
        height: width
        path: side.code?.path ?? ""
        modules: Math.max(21, side.code?.size ?? 0)
    }

    RunningText {
        id: label

        visible: side.shown
        anchors.top: page.bottom
        anchors.topMargin: Theme.mm(1)
        width: parent.width
        words: side.words
        color: side.color
        font.pixelSize: Theme.smallestSize
        leading: Theme.stacked ? Theme.leading : 1.2
        horizontalAlignment: Text.AlignHCenter
    }
}
