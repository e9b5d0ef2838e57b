pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Entry of the PIN. Each digit is passed on at once and not kept here; the screen gets the number of digits only.
ScreenFrame {
    id: screen

    pager: pages

    property bool shuffled: false
    readonly property var facts: model.pin
    readonly property bool atReader: facts.atReader !== ""
    // The boxes are on the first page: whoever types sees them.
    readonly property int typed: facts.length
    // Tries left, what happens without one, and that the PIN is secret are on one page.
    readonly property bool close: !Theme.upright && (Theme.small || Theme.large)
    readonly property bool brief: close && !atReader
    // At the reader one frame for both texts would be higher than a page.
    readonly property bool parted: Theme.tight && Theme.largest && Theme.japanese
    readonly property real leading: !close || (atReader && Theme.ruby) ? Theme.leading : Theme.ruby ? 1.2 : Theme.stacked ? 1.31 : 1.24

    // Everything that has to be known before a digit is typed fits on the first page.
    readonly property bool together: !close || needed <= pages.height
    readonly property real needed: {
        let sum = heading.implicitHeight + cover.implicitHeight;
        for (const part of [cells, tries, never])
            sum += part.visible ? pages.spacing + part.implicitHeight : 0;
        return sum;
    }

    onTypedChanged: pages.offset = 0
    name: "pin"
    wideTitle: false
    lowers: false
    title: qsTr("Enter your PIN")
    primaryText: atReader ? qsTr("Type it on the reader") : qsTr("Confirm")
    go: () => screen.model.actions.confirmPin()
    erase: () => screen.model.actions.pinBackspace()

    component Secrecy: RunningText {
        leading: screen.leading
        font.weight: Font.Bold
    }

    function shuffle(): var {
        const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];
        for (let at = digits.length - 1; at > 0; at--) {
            const other = Math.floor(Math.random() * (at + 1));
            [digits[at], digits[other]] = [digits[other], digits[at]];
        }
        return digits;
    }

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            screen.model.actions.press(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            screen.model.actions.pinBackspace();
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Escape)
            screen.model.actions.pinClear();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && screen.model.frame.canNext)
            screen.model.actions.confirmPin();
        else
            return;
        event.accepted = true;
    }

    GridLayout {
        anchors.fill: parent
        // Within low reach the text is directly above the keys.
        anchors.topMargin: Math.max(Theme.mm(Theme.upright ? 8 : screen.close ? 0 : 1.5), Theme.upright && Theme.lowReach ? screen.roomHeight - pages.column.implicitHeight - keypad.implicitHeight - Theme.mm(10) : 0)
        columns: Theme.upright ? 1 : 2
        columnSpacing: Theme.mm(Theme.tight ? 2 : 5)
        rowSpacing: Theme.mm(5)

        PagedView {
            id: pages

            aside: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.mm(Theme.upright ? 4 : screen.close ? 0.6 : 2)

            Heading {
                id: heading

                width: parent.width
                // Where there is little room, what happened has the place of what the top bar says, too.
                title: screen.brief && screen.facts.wrong ? qsTr("The PIN was not right.") : screen.title
                titleSize: Theme.tight ? Theme.bodySize : Theme.keySize
                term: "暗証番号"
                brief: screen.close
            }

            NoticePanel {
                width: parent.width
                visible: screen.atReader
                heading: screen.facts.atReader
                headingName: "pin:reader"
                dense: screen.close
                leading: screen.leading
                words: screen.parted ? "" : screen.facts.notEntered
            }

            NoticePanel {
                width: parent.width
                visible: screen.atReader && screen.parted && words !== ""
                dense: screen.close
                leading: screen.leading
                words: screen.facts.notEntered
            }

            // What has to be known before a digit is typed is not divided into pages.
            GridLayout {
                width: parent.width
                columns: 1
                rowSpacing: pages.spacing

                Row {
                    id: cells

                    readonly property int side: Theme.mm(Theme.tight ? (Theme.ruby ? 7 : 9) : screen.close ? 11 : 14)

                    visible: !screen.atReader
                    spacing: Theme.mm(3)

                    Repeater {
                        model: 4

                        Rectangle {
                            id: cell

                            required property int index

                            width: cells.side
                            height: width
                            radius: Theme.radius
                            color: Theme.surface
                            border.width: cell.index === screen.facts.length ? Theme.thick : Theme.line
                            border.color: cell.index === screen.facts.length ? Theme.brand : Theme.edge

                            Rectangle {
                                anchors.centerIn: parent
                                visible: cell.index < screen.facts.length
                                width: Theme.mm(5)
                                height: width
                                radius: width / 2
                                color: Theme.ink
                            }
                        }
                    }

                    RunningText {
                        visible: heading.termLeftOut
                        height: cells.side
                        verticalAlignment: Text.AlignVCenter
                        words: heading.term
                        font.pixelSize: Math.min(Theme.bodySize, cells.side * 0.95)
                        leading: 1
                        font.family: Theme.japaneseFamily
                    }

                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Digits entered: %1").arg(screen.facts.length)
                }

                NoticePanel {
                    id: tries

                    Layout.fillWidth: true
                    visible: screen.facts.triesLeft >= 0
                    heading: screen.facts.tries
                    headingName: "pin:tries"
                    dense: screen.close
                    leading: screen.leading
                    words: screen.facts.wrong && !screen.brief ? qsTr("The PIN was not right.") : ""
                    further: qsTr("At 0 it is locked.")
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.mm(3)

                    Pictogram {
                        visible: !Theme.small
                        Layout.preferredWidth: Theme.mm(15)
                        Layout.preferredHeight: Theme.mm(15)
                        Layout.alignment: Qt.AlignTop
                        name: "shield"
                        color: Theme.brand
                    }

                    ColumnLayout {
                        spacing: 0

                        Secrecy {
                            id: never

                            Layout.fillWidth: true
                            words: qsTr("Never tell it to anyone, not even staff.")
                        }

                        Secrecy {
                            Layout.fillWidth: true
                            visible: screen.together
                            words: cover.words
                        }
                    }
                }
            }

            // By itself, so that a page can end before it.
            Secrecy {
                id: cover

                width: parent.width
                visible: !screen.together
                words: qsTr("Cover the keys.")
            }

            RunningText {
                width: parent.width
                visible: heading.termLeftOut && screen.atReader
                words: heading.term
                font.family: Theme.japaneseFamily
                heading: true
            }

            RunningText {
                width: parent.width
                words: qsTr("4 digits, which you set when you applied for the card or got it.")
                color: Theme.softInk
            }

            RunningText {
                width: parent.width
                words: qsTr("It is that of the user certificate, not the password of 6 to 16 letters and digits.")
                bySentence: Theme.tight
                color: Theme.softInk
            }
        }

        ReaderPicture {
            visible: screen.atReader
            Layout.preferredWidth: Theme.mm(60)
            Layout.preferredHeight: Theme.mm(60)
            Layout.alignment: Qt.AlignCenter
            contact: screen.model.frame.contact
            present: true
        }

        Keypad {
            id: keypad

            visible: !screen.atReader
            // Keys are as large as the room beside the text allows; within low reach they have the normal height.
            keyHeight: Theme.upright || Theme.lowReach ? Theme.target : Math.max(Theme.target, Math.min(Theme.mm(27), (screen.roomHeight - Theme.mm(4)) / 4 - Theme.gap))
            keyWidth: Theme.upright ? Theme.mm(34) : keyHeight * (!Theme.tight || !Theme.japanese ? 1.1 : Theme.ruby ? 1.05 : 1)
            Layout.bottomMargin: Theme.upright ? Theme.mm(2.5) : 0
            Layout.alignment: Qt.AlignHCenter | (Theme.lowReach ? Qt.AlignBottom : Qt.AlignVCenter)
            digits: screen.shuffled ? screen.shuffle() : [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
            fixed: !screen.shuffled
            onPressed: digit => screen.model.actions.press(digit)
            onBackspace: screen.model.actions.pinBackspace()
            onCleared: screen.model.actions.pinClear()
        }
    }
}
