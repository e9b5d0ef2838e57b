pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The review of everything, and the declarations of the held button. The hash of these texts is signed.
ScreenFrame {
    id: screen

    readonly property var facts: model.review
    readonly property var rows: facts.rows
    // Space between rows: three rows, or the three boxes, just fill a page of the smallest panel.
    readonly property int air: Theme.mm(Theme.tight ? 0.5 : Theme.small ? 1 : 1.5)
    // The applicant is beside the service if there is room.
    readonly property bool paired: roomWidth > Theme.mm(190) && !Theme.tight && !beside
    // The declarations are beside the rows if there is room for both.
    readonly property bool wide: !Theme.upright && !Theme.small && !Theme.large
    readonly property bool beside: wide && ((side.item as Column)?.implicitHeight ?? 0) <= roomHeight + Theme.mm(1)
    // In a column of their own the declarations have the smallest size.
    readonly property int listSize: beside ? Theme.smallestSize : Theme.bodySize
    // The last page was shown after the layout had settled.
    property bool seen: false

    // Indices of the rows that have a line of their own.
    readonly property int first: paired ? 2 : 0
    readonly property int last: paired && Theme.small && rows.length > 3 ? 2 : 0
    // The parts of the last row, the items.
    readonly property var parts: rows[rows.length - 1]?.parts ?? []

    Timer {
        interval: 200
        repeat: true
        running: pages.paged && !screen.seen
        onTriggered: screen.seen = pages.atEnd
    }

    pager: pages
    name: "review"
    title: facts.title
    titleInPages: Theme.tight

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

    // BottomBar places it.
    extra: [
        HoldButton {
            id: apply

            objectName: "action:next"
            anchors.right: parent?.right
            anchors.verticalCenter: parent?.verticalCenter
            width: Math.min(parent?.width ?? 0, Math.max(implicitWidth, Theme.mm(60)))
            holdText: qsTr("Hold to apply")
            againText: qsTr("Press once more to apply")
            // The person must have seen all pages before the button can be held.
            missing: screen.seen || !pages.paged ? "" : qsTr("Read on with ▼ first")
            onConfirmed: screen.model.actions.confirmReview()
        },
        Loader {
            active: screen.facts.paper && screen.beside
            anchors.right: apply.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent?.verticalCenter
            width: Math.min(Theme.mm(80), apply.x - Theme.gap)
            sourceComponent: receipt
        }
    ]

    PagedView {
        id: pages

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: -Theme.mm(0.5)
        anchors.bottomMargin: -Theme.mm(1.5)
        width: screen.beside ? parent.width - side.width - Theme.mm(4) : parent.width
        spacing: screen.air

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
            model: Math.max(0, screen.rows.length - screen.first - screen.last)

            Row {
                required property int index

                place: index + screen.first
                width: parent?.width ?? 0
            }
        }

        // Short rows are side by side if that saves a page.
        GridLayout {
            visible: screen.last > 0
            width: parent.width
            columns: 2
            columnSpacing: Theme.mm(3)

            Repeater {
                model: screen.last

                Row {
                    required property int index

                    place: screen.rows.length - screen.last + index
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.fillHeight: true
                }
            }
        }

        Loader {
            active: !screen.beside
            visible: active
            width: parent.width
            sourceComponent: declared
        }
    }

    Loader {
        id: side

        active: screen.wide
        visible: screen.beside
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: parent.width * 0.33
        sourceComponent: declared
    }

    Component {
        id: receipt

        CheckRow {
            objectName: "receipt:wanted"
            text: qsTr("Print a receipt")
            given: !screen.facts.declined
            onAsked: given => screen.model.actions.declineReceipt(!given)
        }
    }

    // The declarations, directly above the button that makes them.
    Component {
        id: declared

        Column {
            spacing: Theme.mm(2)

            // The amount of each item.
            Column {
                width: parent.width

                Repeater {
                    model: screen.parts.length

                    ReviewLine {
                        required property int index

                        width: parent?.width ?? 0
                        share: 0.6
                        size: screen.listSize
                        label: screen.parts[index]?.name ?? ""
                        value: screen.parts[index]?.amount ?? ""
                    }
                }
            }

            NoticePanel {
                width: parent.width
                visible: words !== ""
                words: screen.facts.noPaper
            }

            Loader {
                active: screen.facts.paper && !screen.beside
                visible: active
                width: parent.width
                sourceComponent: receipt
            }

            Rectangle {
                width: parent.width
                height: list.implicitHeight + Theme.mm(4)
                radius: Theme.radius
                color: Theme.brandTint
                border.width: Theme.line
                border.color: Theme.brand

                Column {
                    id: list

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: Theme.mm(3)

                    RunningText {
                        width: parent.width
                        words: screen.facts.declared
                        heading: true
                        font.pixelSize: screen.listSize
                        font.weight: Font.Bold
                    }

                    Repeater {
                        model: screen.facts.declarations

                        Step {
                            required property string modelData

                            width: parent?.width ?? 0
                            words: modelData
                            size: screen.listSize
                        }
                    }
                }
            }
        }
    }
}
