package org.stagebook.history.version;

import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.model.Person;
import org.stagebook.model.Reel;

/**
 * A premix to be recorded.
 *
 * @param name as the stage calls it: "FX A"
 * @param file as it was read
 * @param reel the reel it is of; nothing for the whole
 * @param author who made it
 */
public record PremixPrint(String name, PrintedFile file, Optional<Reel> reel, Optional<Person> author) {

    /** Checks the name. */
    public PremixPrint {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A premix needs a name, such as \"FX A\".");
        }
    }

    /** One that is called as its file is. */
    public static PremixPrint named(PrintedFile file, Optional<Reel> reel) {
        return new PremixPrint(nameOf(file.file()), file, reel, Optional.empty());
    }

    /** What a premix is called where nobody says: as its file, without the ending. */
    public static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
