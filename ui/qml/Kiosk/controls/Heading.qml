import QtQuick
import Kiosk

// Title, after a sign where it tells how something ended; the official Japanese term where a person must recognise it
// elsewhere; one sentence.
Column {
    id: heading

    property string title
    property string term: ""
    property string sentence: ""
    property string titleName: "title"
    property int titleSize: Theme.keySize
    // Of ToneSign.qml.
    property string tone: "plain"
    readonly property real begin: sign.visible ? sign.width + Theme.mm(3) : 0

    Flow {
        width: parent.width
        spacing: Theme.mm(3)

        ToneSign {
            id: sign

            width: name.lineHeight
            height: width
            tone: heading.tone
        }

        RunningText {
            id: name

            width: Math.min(implicitWidth, parent.width - heading.begin)
            objectName: heading.titleName
            words: heading.title
            font.pixelSize: heading.titleSize
            font.weight: Font.Bold
            leading: 1.24
            Accessible.role: Accessible.Heading
        }

        Text {
            width: Math.min(implicitWidth, parent.width)
            height: parent.width - heading.begin - name.width > implicitWidth + Theme.mm(3) ? name.height : implicitHeight
            verticalAlignment: Text.AlignVCenter
            // How something ended is told in the official word in Japanese, too.
            visible: heading.term !== "" && (!Theme.japanese || (sign.visible && !Theme.ruby))
            text: heading.term
            font.family: Theme.japaneseFamily
            font.pixelSize: Theme.bodySize
            color: Theme.softInk
            wrapMode: Theme.wrapText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    RunningText {
        width: parent.width
        visible: heading.sentence !== ""
        words: heading.sentence
        color: Theme.softInk
    }
}
