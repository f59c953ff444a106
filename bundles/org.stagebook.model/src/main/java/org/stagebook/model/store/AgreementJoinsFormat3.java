package org.stagebook.model.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Format 3 has places for what is agreed before a handoff and for its whole course. Rooms, which were names, are parts of
 * their facility now, so that it can be said what they play.
 */
final class AgreementJoinsFormat3 implements FormatMigration {
    private static final String ROOMS = "rooms";

    @Override
    public int fromVersion() {
        return 2;
    }

    @Override
    public String summary() {
        return "It can hold what is agreed before a handoff, and say what each room plays.";
    }

    @Override
    public void apply(Map<String, Document> files) {
        for (Document document : files.values()) {
            elements(document.getElementsByTagName("facilities")).forEach(AgreementJoinsFormat3::giveRoomsAPlace);
        }
    }

    private static void giveRoomsAPlace(Element facility) {
        int number = 0;
        for (Element room : elements(facility.getElementsByTagName(ROOMS))) {
            number++;
            String name = room.getTextContent().strip();
            room.setTextContent("");
            room.setAttribute("id", facility.getAttribute("id") + "-room-" + number);
            room.setAttribute("name", name);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
