package org.stagebook.handoff.mhl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the section {@code creatorinfo}. */
final class CreatorInfoReader {
    private final XmlCursor xml;
    private Instant created = Instant.EPOCH;
    private String hostname = "";
    private CreatorInfo.Tool tool = new CreatorInfo.Tool("", "");
    private final List<CreatorInfo.Author> authors = new ArrayList<>();
    private String location = "";
    private String comment = "";

    CreatorInfoReader(XmlCursor xml) {
        this.xml = xml;
    }

    CreatorInfo read() throws MhlException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "creationdate" -> created = XmlDates.parse(xml.text()).orElse(created);
                case "hostname" -> hostname = xml.text();
                case "tool" -> tool = tool();
                case "author" -> authors.add(author());
                case "location" -> location = xml.text();
                case "comment" -> comment = xml.text();
                default -> xml.skip();
            }
        }
        return new CreatorInfo(created, hostname, tool, authors, location, comment);
    }

    private CreatorInfo.Tool tool() throws MhlException {
        String version = xml.attribute("version").orElse("");
        return new CreatorInfo.Tool(xml.text(), version);
    }

    private CreatorInfo.Author author() throws MhlException {
        String email = xml.attribute("email").orElse("");
        String phone = xml.attribute("phone").orElse("");
        String role = xml.attribute("role").orElse("");
        return new CreatorInfo.Author(xml.text(), email, phone, role);
    }
}
