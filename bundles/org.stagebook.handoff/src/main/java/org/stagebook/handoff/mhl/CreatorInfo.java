package org.stagebook.handoff.mhl;

import java.time.Instant;
import java.util.List;

/** Who made a generation, when, where and with what. Empty texts are left out of the manifest. */
public record CreatorInfo(
        Instant creationDate, String hostname, Tool tool, List<Author> authors, String location, String comment) {
    public CreatorInfo {
        authors = List.copyOf(authors);
    }

    /** Only what the standard requires. */
    public static CreatorInfo of(Instant creationDate, String hostname, Tool tool) {
        return new CreatorInfo(creationDate, hostname, tool, List.of(), "", "");
    }

    /** The same with one author and a comment. */
    public CreatorInfo by(Author author, String remark) {
        List<Author> named = author.name().isBlank() ? List.of() : List.of(author);
        return new CreatorInfo(creationDate, hostname, tool, named, location, remark);
    }

    /** The program that wrote the manifest. */
    public record Tool(String name, String version) {}

    /** A person or role answering for the generation. */
    public record Author(String name, String email, String phone, String role) {
        /** Nobody named. */
        public static final Author NONE = new Author("", "", "", "");

        public static Author of(String name, String role) {
            return new Author(name, "", "", role);
        }
    }
}
