pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    readonly property var facts: model.working

    name: "working"
    title: facts.title
    // The three steps are under a title of two lines.
    closeTitle: Theme.tight
    sentence: model.frame.slow !== "" ? model.frame.slow : model.frame.contact ? qsTr("Please do not pull out your card.") : qsTr("Please do not remove your card.")

    RowLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.tight ? 0 : Theme.mm(4)
        spacing: Theme.mm(6)

        ReaderPicture {
            visible: !Theme.tight
            Layout.preferredWidth: screen.roomWidth * 0.4
            Layout.fillHeight: true
            contact: screen.model.frame.contact
            present: true
        }

        ColumnLayout {
            // Without room for both, the notice of a slow step is shown instead.
            visible: screen.facts.stage >= 0 && !(Theme.tight && screen.model.frame.slow !== "")
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.tight ? 0 : Theme.mm(4)

            Repeater {
                model: [qsTr("The card signs"), qsTr("Kept safe in this terminal"), qsTr("Sent")]

                RowLayout {
                    id: stage

                    required property string modelData
                    required property int index
                    readonly property bool done: index < screen.facts.stage
                    readonly property bool now: index === screen.facts.stage

                    spacing: Theme.mm(3)

                    Rectangle {
                        Layout.preferredWidth: Theme.mm(11)
                        Layout.preferredHeight: Theme.mm(11)
                        radius: height / 2
                        color: stage.done ? Theme.brand : Theme.surface
                        border.width: Theme.thick
                        border.color: stage.done || stage.now ? Theme.brand : Theme.hairline

                        Tick {
                            visible: stage.done
                            anchors.fill: parent
                            anchors.margins: Theme.mm(2)
                            color: Theme.brandInk
                        }

                        Rectangle {
                            visible: stage.now
                            anchors.centerIn: parent
                            width: Theme.mm(4)
                            height: width
                            radius: width / 2
                            color: Theme.brand
                        }
                    }

                    RunningText {
                        Layout.fillWidth: true
                        // Three lines under a title of two: closer than the font's own distance.
                        Layout.preferredHeight: Theme.tight && !Theme.ruby ? lineCount * lineHeight : implicitHeight
                        leading: Theme.tight && !Theme.ruby ? (Theme.stacked ? 1.31 : 1.25) : Theme.leading
                        words: stage.modelData
                        font.weight: stage.now ? Font.Bold : Font.Normal
                        color: stage.done || stage.now ? Theme.ink : Theme.softInk
                    }
                }
            }
        }

        Item {
            visible: screen.facts.stage < 0
            Layout.fillWidth: true
        }
    }
}
