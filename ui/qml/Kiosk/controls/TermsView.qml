pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Texts to read before agreeing; its children follow them.
Rectangle {
    id: view

    property var papers: []
    readonly property PagedView pager: pages
    default property alias after: pages.content

    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.hairline

    PagedView {
        id: pages

        anchors.fill: parent
        anchors.margins: Theme.mm(3)
        spacing: Math.round(Theme.bodySize * 0.4)

        Repeater {
            model: {
                const parts = [];
                for (const paper of view.papers) {
                    if (paper.heading !== "")
                        parts.push({
                            "words": paper.heading,
                            "heading": true,
                            "divided": false
                        });
                    for (const paragraph of paper.paragraphs)
                        parts.push({
                            "words": paragraph,
                            "heading": false,
                            // The summary before the documents is short and stays on one page, except of large text.
                            "divided": paper.heading !== "" || Theme.tight
                        });
                }
                return parts;
            }

            RunningText {
                required property var modelData

                width: parent?.width ?? 0
                words: modelData.words
                bySentence: modelData.divided
                heading: modelData.heading
                font.weight: modelData.heading ? Font.Bold : Font.Normal
            }
        }
    }
}
