pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A chosen or typed value with a button that changes it and, if it is masked, one that shows it.
Item {
    id: row

    required property var facts
    property bool revealed: false
    property string revealName: "action:reveal"

    readonly property real nameWidth: Math.min(Theme.mm(64), width * 0.34)
    // The label stands beside the value, not above it, if there is room for its longest word and for a whole number. In
    // two lines a row is no higher than its buttons.
    readonly property bool roomy: width > Theme.mm(140) && !Theme.large
    readonly property bool wide: roomy && Theme.widestWord(facts.label, labels) <= nameWidth && (!whole || values.advanceWidth(facts.value) <= texts.width - nameWidth - Theme.mm(3))

    // Large text on the smallest panel: three rows are on one page.
    readonly property real leading: Theme.tight && Theme.stacked ? 1.4 : Theme.leading
    // Label and value in two lines are closer than two lines of a text. Digits have no marks above them.
    readonly property real close: Theme.ruby || (Theme.stacked && !(roomy && whole)) ? 0 : Theme.mm(roomy && !wide ? 2 : Theme.tight ? 1 : 0)

    // A number of a card, with its groups, is compared as one line.
    readonly property bool whole: !facts.prose && facts.value.length <= 24

    signal changed
    signal reveal(bool shown)

    FontMetrics {
        id: labels

        font: label.font
    }

    FontMetrics {
        id: values

        font: value.font
    }

    implicitHeight: Math.max(texts.implicitHeight + Theme.line + (Theme.ruby ? Theme.mm(1.2) : 0), facts.edit !== "" ? Theme.target : 0)

    ColumnLayout {
        id: texts

        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.rightMargin: buttons.width > 0 ? Theme.mm(3) : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        GridLayout {
            Layout.fillWidth: true
            columns: row.wide ? 2 : 1
            columnSpacing: Theme.mm(3)
            rowSpacing: -row.close

            RunningText {
                id: label

                Layout.preferredWidth: row.wide ? row.nameWidth : -1
                Layout.fillWidth: !row.wide
                words: row.facts.label
                leading: row.leading
                color: Theme.softInk
                Accessible.ignored: true
            }

            RunningText {
                id: value

                Layout.fillWidth: true
                words: row.facts.prose ? row.facts.value : ""
                text: row.facts.prose ? Theme.lines(row.facts.value) : row.facts.value
                font.weight: Font.Bold
                font.pixelSize: row.facts.prose ? Theme.bodySize : Math.round(Theme.bodySize * 1.15)
                fontSizeMode: row.whole ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Theme.smallestSize
                wrapMode: row.whole ? Text.NoWrap : Theme.wrapText
                leading: row.facts.prose ? row.leading : 1.2
                Accessible.name: row.facts.label + ": " + row.facts.value
            }
        }
    }

    RowLayout {
        id: buttons

        anchors.right: parent.right
        y: Math.max(0, Math.min((parent.height - height) / 2, Theme.target / 2))
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap

        ActionButton {
            objectName: "edit:" + row.facts.edit + (row.facts.edit === "field" ? ":" + row.facts.at : "")
            visible: row.facts.edit !== ""
            leftPadding: Theme.mm(1.5)
            Layout.preferredWidth: Theme.mm(28)
            text: qsTr("Change")
            Accessible.name: qsTr("Change") + ": " + row.facts.label
            onClicked: row.changed()
        }

        RevealButton {
            objectName: row.revealName
            visible: row.facts.secret
            Layout.preferredWidth: Theme.mm(36)
            revealed: row.revealed
            onAsked: shown => row.reveal(shown)
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width - (buttons.width > 0 ? buttons.width + Theme.mm(3) : 0)
        height: Theme.line
        color: Theme.hairline
    }
}
