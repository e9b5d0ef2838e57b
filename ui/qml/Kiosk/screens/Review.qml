pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Everything once more, and three things to declare. The strings come from one place, whose fingerprint is signed.
ScreenFrame {
    id: screen

    readonly property var facts: model.review
    readonly property var rows: facts.rows
    // Three rows, or the three boxes, just fill a page of the smallest panel.
    readonly property int air: Theme.mm(Theme.small ? 1 : 1.5)
    // Who applies stands beside the service where there is room.
    readonly property bool paired: roomWidth > Theme.mm(190) && !Theme.tight

    // The rows below those beside each other.
    readonly property int first: paired ? 2 : 0
    // What the last row, the items, is made of.
    readonly property var parts: rows[rows.length - 1]?.parts ?? []

    pager: pages
    name: "review"
    title: facts.title
    sentence: Theme.tight ? "" : facts.warning

    component Row: ReviewRow {
        property int place

        facts: screen.rows[place] ?? ({
                "label": "",
                "value": "",
                "plain": true,
                "edit": "",
                "at": 0,
                "secret": false,
                "parts": []
            })
        revealed: screen.facts.revealed
        revealName: place === screen.rows.findIndex(row => row.secret) ? "action:reveal" : "reveal:" + place
        onChanged: screen.model.actions.edit(facts.edit, facts.at)
        onReveal: shown => screen.model.actions.reveal(shown)
    }

    extra: HoldButton {
        objectName: "action:next"
        anchors.right: parent?.right
        anchors.verticalCenter: parent?.verticalCenter
        width: Math.min(parent?.width ?? 0, Math.max(implicitWidth, Theme.mm(60)))
        holdText: qsTr("Hold to apply")
        againText: qsTr("Press once more to apply")
        missing: screen.facts.missing
        onConfirmed: screen.model.actions.confirmReview()
    }

    PagedView {
        id: pages

        anchors.fill: parent
        anchors.topMargin: -Theme.mm(0.5)
        anchors.bottomMargin: -Theme.mm(1.5)
        spacing: screen.air

        RunningText {
            width: parent.width
            visible: Theme.tight
            words: screen.facts.warning
            color: Theme.softInk
        }

        GridLayout {
            visible: screen.paired
            width: parent.width
            columns: 2
            columnSpacing: Theme.mm(5)

            Repeater {
                model: screen.paired ? Math.min(2, screen.rows.length) : 0

                Row {
                    required property int index

                    place: index
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.fillHeight: true
                }
            }
        }

        Repeater {
            model: Math.max(0, screen.rows.length - screen.first)

            Row {
                required property int index

                place: index + screen.first
                width: parent?.width ?? 0
            }
        }

        Repeater {
            model: screen.parts.length

            ReviewLine {
                required property int index

                width: parent?.width ?? 0
                share: 0.6
                label: screen.parts[index]?.name ?? ""
                value: screen.parts[index]?.amount ?? ""
            }
        }

        NoticePanel {
            width: parent.width
            visible: words !== ""
            words: screen.facts.noPaper
        }

        CheckRow {
            objectName: "declaration:" + screen.facts.name
            width: parent.width
            text: screen.facts.ownName
            given: screen.facts.ownNameGiven
            onAsked: given => screen.model.actions.declare(screen.facts.name, given)
        }

        CheckRow {
            objectName: "declaration:checked"
            width: parent.width
            text: screen.facts.checked
            given: screen.facts.checkedGiven
            onAsked: given => screen.model.actions.declare("checked", given)
        }

        CheckRow {
            objectName: "declaration:final"
            width: parent.width
            text: screen.facts.final
            given: screen.facts.finalGiven
            onAsked: given => screen.model.actions.declare("final", given)
        }
    }
}
