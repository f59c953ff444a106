package org.stagebook.audio.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of a small document.
 *
 * @param name without a namespace prefix, which recorders use without declaring it
 * @param attributes by name
 * @param text everything between its tags that is not inside another element, without blanks around it
 * @param children in order
 */
public record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {

    /** Copies the collections. */
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The first child of that name, whatever its case. */
    public Optional<XmlElement> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** Every child of that name, whatever its case. */
    public Stream<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equalsIgnoreCase(wanted));
    }

    /** The text of the first child of that name, or an empty text when there is none. */
    public String textOf(String wanted) {
        return child(wanted).map(XmlElement::text).orElse("");
    }
}
