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
    // A touch on a service goes on. Who comes back to the one that is chosen already may keep it.
    primaryText: choosingKind || facts.chosen === "" ? "" : qsTr("Use this service")
    pager: choosingKind ? kinds : grid
    // On a small panel the list needs the height, and the bar below has room as long as nothing is chosen.
    readonly property bool low: Theme.small && !Theme.upright && facts.chosen === "" && !facts.filtered && !choosingKind

    extra: Loader {
        active: screen.low
        // All that the bar has left; but nothing while the bar needs it for the thing to do.
        width: active ? parent?.width ?? 0 : 0
        height: parent?.height ?? 0
        sourceComponent: ways
    }

    Component {
        id: ways

        RowLayout {
            spacing: Theme.gap

            ActionButton {
                objectName: "action:search"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                leftPadding: Theme.mm(1)
                text: qsTr("Search by name")
                onClicked: screen.model.actions.openSearch()
            }

            ActionButton {
                objectName: "action:category"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                leftPadding: Theme.mm(1)
                text: screen.facts.kind
                Accessible.name: qsTr("Kind") + ": " + text
                onClicked: screen.choosingKind = true
            }
        }
    }

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

            Loader {
                active: !screen.low
                visible: active
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                sourceComponent: ways
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
                visible: !screen.facts.filtered && (!Theme.small || screen.low || Theme.upright)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                maximumLineCount: screen.low ? 1 : 2
                words: screen.facts.asOf
                font.pixelSize: Theme.large ? Theme.smallestSize : Theme.bodySize
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
