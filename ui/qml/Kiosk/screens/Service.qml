pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// One service: from the list, from one kind of it, or found by its name. Those that cannot be chosen say why.
ScreenFrame {
    id: screen

    readonly property var facts: model.services
    property bool choosingKind: false

    name: "service"
    title: choosingKind ? qsTr("Which kind of payment service?") : qsTr("Choose one payment service")
    term: choosingKind || Theme.tight ? "" : "決済サービス"
    primaryText: choosingKind ? "" : qsTr("Use this service")
    primaryEnabled: facts.chosen !== "" && model.frame.canNext
    pager: choosingKind ? kinds : grid

    AnswerGrid {
        id: kinds

        visible: screen.choosingKind
        anchors.fill: parent
        prefix: "category:"
        nameSize: Theme.bodySize
        answers: screen.facts.kinds
        onAnswered: code => {
            screen.choosingKind = false;
            screen.model.actions.chooseCategory(code === "all" ? "" : code);
        }
    }

    ColumnLayout {
        visible: !screen.choosingKind
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                objectName: "action:search"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Search by name")
                onClicked: screen.model.actions.openSearch()
            }

            ActionButton {
                objectName: "action:category"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: screen.facts.kind
                Accessible.name: qsTr("Kind") + ": " + text
                onClicked: screen.choosingKind = true
            }

            ActionButton {
                objectName: "action:all"
                visible: screen.facts.filtered
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Show all")
                onClicked: screen.model.actions.eraseAll()
            }

            RunningText {
                visible: !screen.facts.filtered
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                words: screen.facts.asOf
                font.pixelSize: Theme.tight ? Theme.smallestSize : Theme.bodySize
                color: Theme.softInk
                horizontalAlignment: Text.AlignRight
            }
        }

        NoticePanel {
            visible: screen.facts.nothing !== ""
            Layout.fillWidth: true
            words: screen.facts.nothing
        }

        ServiceGrid {
            id: grid

            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: screen.facts.rows
            chosen: screen.facts.chosen
            onAnswered: code => screen.model.actions.chooseService(code)
        }
    }
}
