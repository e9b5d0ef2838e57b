import QtQuick
import QtQuick.Layouts
import Kiosk

// Steps, card, language, display: at the top of every screen of a visit.
Rectangle {
    id: bar

    required property var frame

    signal languageAsked
    signal displayAsked

    implicitHeight: Theme.mm(21)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.line
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.mm(1)
        spacing: Theme.gap

        StepBar {
            frame: bar.frame
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }

        Item {
            Layout.fillWidth: true
            visible: bar.frame.step === 0
        }

        Tag {
            visible: bar.frame.practice
            words: qsTr("Practice")
        }

        CardSign {
            visible: bar.frame.card !== "absent"
            mute: bar.frame.card === "mute"
        }

        ActionButton {
            objectName: "action:language"
            visible: bar.frame.canSwitchLanguage
            text: bar.frame.languages.find(each => each.code === bar.frame.language)?.name ?? ""
            Layout.preferredWidth: Theme.mm(32)
            leftPadding: Theme.mm(1)
            Accessible.name: qsTr("Language") + ": " + text
            onClicked: bar.languageAsked()
        }

        ActionButton {
            objectName: "action:display"
            text: Theme.japanese || Theme.language === "zh" ? "文字" : "Aa"
            Layout.preferredWidth: Theme.target
            leftPadding: Theme.mm(1)
            implicitWidth: Theme.target
            Accessible.name: qsTr("Text size and contrast")
            onClicked: bar.displayAsked()
        }
    }
}
