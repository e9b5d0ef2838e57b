pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Choice of a payment service: all, of one kind, or found by name. A service that cannot be chosen shows the reason.
ScreenFrame {
    id: screen

    readonly property var facts: model.services
    property bool choosingKind: false

    name: "service"
    title: choosingKind ? qsTr("Which kind of payment service?") : qsTr("Choose one payment service")
    closeTitle: Theme.small && !Theme.upright
    // Large text on the smallest panel: the buttons above the list need the title's room.
    wideTitle: !Theme.tight || low || choosingKind
    term: choosingKind || Theme.tight ? "" : "決済サービス"
    // A touch on a service leads on. A person who returns to this screen can keep the chosen service by this button.
    primaryText: choosingKind || facts.chosen === "" ? "" : qsTr("Use this service")
    pager: choosingKind ? kinds : grid
    // On a small panel the list needs the height: its buttons are in the bottom bar while nothing is chosen.
    readonly property bool low: Theme.small && !Theme.upright && facts.chosen === "" && !facts.filtered && !choosingKind
    readonly property bool close: low && Theme.tight

    extra: Loader {
        active: screen.low
        // The rest of the bar's width; nothing while the bar has a primary button.
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
        nameSize: Theme.captionSize
        answers: screen.facts.kinds
        onAnswered: code => {
            screen.choosingKind = false;
            screen.model.actions.chooseCategory(code === "all" ? "" : code);
        }
    }

    ColumnLayout {
        visible: !screen.choosingKind
        anchors.fill: parent
        // Large text: a row whose texts have three lines and one with two are on one page.
        anchors.topMargin: -Theme.mm(screen.close ? 1.5 : 0)
        anchors.bottomMargin: -Theme.mm(screen.close ? 1.5 : 0)
        spacing: Theme.mm(screen.close ? 1 : 2)

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
                objectName: "list:date"
                visible: !screen.facts.filtered && (!Theme.small || screen.low || Theme.upright)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                maximumLineCount: screen.low ? 1 : 2
                words: screen.facts.asOf
                leading: screen.close ? 1.2 : Theme.leading
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
