pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The screen between visits: the campaign with its deadline, what to bring, and the start button.
FocusScope {
    id: screen

    required property var model
    readonly property var facts: model.attract
    readonly property string hours: facts.hours === "" ? "" : qsTr("Hours: %1").arg(facts.hours)
    readonly property bool upright: height > width
    readonly property bool roomy: Theme.comfort > 1.1
    // The scale of the poster's letters, which grow if there is room. Those of buttons always grow.
    readonly property real textScale: upright ? Math.min(Theme.textScale, 1.2) : 1
    readonly property int bodySize: Math.ceil(Theme.bodySize / Theme.textScale * textScale)

    signal asked(string topic)

    objectName: "screen:attract"
    focus: true

    Rectangle {
        id: hero

        width: parent.width
        height: parent.height - foot.height
        color: Theme.hero

        ReaderPicture {
            id: reader

            anchors.right: parent.right
            anchors.rightMargin: screen.upright ? (parent.width - width) / 2 : Theme.mm(6)
            anchors.bottom: begin.top
            anchors.bottomMargin: Theme.mm(screen.roomy ? 4 : 1)
            width: screen.upright ? parent.width * 0.62 : parent.width * 0.24
            height: screen.upright ? parent.height * 0.36 : begin.y - tags.y - tags.height - Theme.mm(4)
            contact: screen.model.frame.contact
            dark: true
            rest: 60000
        }

        // The start in the terminal's default language; HomeFoot has the others.
        ActionButton {
            id: begin

            objectName: "action:begin"
            anchors.right: parent.right
            anchors.rightMargin: screen.upright ? (parent.width - width) / 2 : Theme.mm(6)
            anchors.bottom: screen.upright ? until.top : parent.bottom
            anchors.bottomMargin: Theme.mm(screen.roomy ? 4 : 1.5)
            width: parent.width * (screen.upright ? 0.62 : 0.27)
            enabled: screen.model.closed.sentence === ""
            opacity: enabled ? 1 : 0
            poster: true
            text: qsTr("Start")
            textSize: Theme.keySize
            onClicked: screen.model.actions.chooseLanguage(screen.model.frame.language)
        }

        Column {
            id: tags

            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(6)
            y: Theme.mm(4)
            spacing: Theme.mm(2)

            SpotMark {
                anchors.right: parent.right
                brief: !screen.roomy
            }

            Tag {
                anchors.right: parent.right
                visible: screen.model.frame.practice
                words: qsTr("Practice")
            }
        }

        ColumnLayout {
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(8)
            anchors.top: parent.top
            anchors.topMargin: Theme.mm(screen.upright ? 12 : screen.roomy ? 4 : 2)
            anchors.bottom: until.top
            anchors.bottomMargin: screen.upright ? parent.height * 0.38 + begin.height : 0
            width: screen.upright ? parent.width - Theme.mm(16) : parent.width - tags.width - Theme.mm(18)
            spacing: Theme.mm(screen.roomy ? 2 : 0.5)

            RunningText {
                id: campaign

                visible: screen.roomy
                Layout.maximumWidth: hero.width - tags.width - Theme.mm(20)
                words: qsTr("My Number Points, Round 2") + (Theme.japanese ? "" : "  マイナポイント第2弾")
                color: Theme.heroAccent
                font.pixelSize: screen.bodySize
                font.weight: Font.Bold
            }

            RunningText {
                Layout.fillWidth: true
                // Beside the card of the picture, which begins at the title's height.
                Layout.maximumWidth: screen.roomy && !screen.upright ? reader.x - Theme.mm(10) : hero.width
                Layout.topMargin: screen.upright ? Theme.mm(8) : 0
                objectName: "title"
                // With little room the title names the round; the card is in the list of what is needed.
                words: (screen.roomy ? qsTr("Up to %1 worth of points with your My Number Card") : qsTr("My Number Points, Round 2: up to %1 worth of points")).arg(screen.facts.maximum)
                color: Theme.heroInk
                font.pixelSize: Math.ceil(Theme.keySize / Theme.keyScale * screen.textScale * (screen.upright ? 1.15 : screen.roomy && !Theme.large ? 1 : 0.85))
                font.weight: Font.Bold
                leading: Theme.stacked ? 1.4 : 1.18
                Accessible.role: Accessible.Heading
            }

            Item {
                Layout.fillHeight: true
            }

            RunningText {
                visible: screen.roomy
                words: qsTr("What you need")
                color: Theme.heroAccent
                font.pixelSize: screen.bodySize
                font.weight: Font.Bold
            }

            Flow {
                Layout.fillWidth: true
                Layout.maximumWidth: screen.upright ? hero.width : Math.min(reader.x, begin.x) - Theme.mm(10)
                spacing: Theme.mm(screen.roomy ? 2 : 0.5)

                Repeater {
                    model: [qsTr("My Number Card"), qsTr("Its 4-digit PIN"), screen.roomy ? qsTr("ID and code of a payment service (card or app)") : qsTr("Card or app of a payment service")]

                    Row {
                        id: need

                        required property string modelData
                        required property int index

                        // One below the other if there is room, else side by side if two fit.
                        width: screen.roomy ? parent.width : Math.min(implicitWidth, parent.width)
                        spacing: Theme.mm(2)
                        rightPadding: Theme.mm(3)

                        Rectangle {
                            id: disc

                            width: Theme.mm(8)
                            height: width
                            radius: height / 2
                            color: Theme.heroAccent

                            Text {
                                anchors.centerIn: parent
                                text: need.index + 1
                                textFormat: Text.PlainText
                                font.family: Theme.family
                                font.pixelSize: Theme.smallestSize
                                font.weight: Font.Bold
                                color: Theme.posterInk
                            }
                        }

                        RunningText {
                            width: Math.min(implicitWidth, need.parent.width - disc.width - Theme.mm(2))
                            words: need.modelData
                            font.pixelSize: screen.bodySize
                            color: Theme.heroInk
                            leading: Theme.stacked ? 1.4 : 1.2
                        }
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Flow {
            id: until

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(8)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(screen.roomy ? 3 : 1)
            width: (screen.upright ? parent.width : begin.x) - Theme.mm(14)
            spacing: Theme.mm(1)

            RunningText {
                width: Math.min(implicitWidth, until.width)
                rightPadding: Theme.mm(4)
                words: qsTr("Apply for points by %1").arg(screen.facts.applicationDeadline)
                color: Theme.heroAccent
                font.pixelSize: screen.bodySize
                font.weight: Font.Bold
                leading: Theme.stacked ? 1.4 : 1.2
            }

            // With little room a drawing of a clock replaces the label of the hours.
            Row {
                visible: !screen.roomy && screen.facts.hours !== ""
                spacing: Theme.mm(1.5)

                Pictogram {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.mm(6.5)
                    height: width
                    name: "clock"
                    color: Theme.heroInk
                }

                RunningText {
                    words: screen.facts.hours
                    color: Theme.heroInk
                    font.pixelSize: screen.bodySize
                    leading: Theme.stacked ? 1.4 : 1.2
                    Accessible.name: screen.hours
                }
            }

            RunningText {
                visible: screen.upright
                width: parent.width
                words: qsTr("(for cards applied for by %1)").arg(screen.facts.cardDeadline)
                color: Theme.heroInk
                font.pixelSize: Theme.smallestSize
            }
        }
    }

    HomeFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        model: screen.model
        hours: screen.hours
        waiting: screen.model.closed.sentence
        onDisplayAsked: screen.asked("display")
    }
}
