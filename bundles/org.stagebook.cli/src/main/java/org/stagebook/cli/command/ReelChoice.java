package org.stagebook.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * A reel as people name it on the command line: by its number, or by its name.
 *
 * @param text what was given, such as {@code 2} or {@code R2}
 */
record ReelChoice(String text) {

    /** The reel that is meant. */
    Reel in(Production production) {
        return find(production).orElseThrow(() -> noSuchReel(production));
    }

    /** The number that is meant, also of a reel the production does not have yet. */
    int number(Production production) {
        return find(production).map(Reel::getNumber).orElseGet(() -> {
            String digits = text.replaceFirst("^[Rr](?=\\d)", "");
            if (!digits.matches("0*[1-9]\\d{0,2}")) {
                throw noSuchReel(production);
            }
            return Integer.parseInt(digits);
        });
    }

    private Optional<Reel> find(Production production) {
        return production.getReels().stream().filter(this::isMeant).findFirst();
    }

    private boolean isMeant(Reel candidate) {
        return String.valueOf(candidate.getNumber()).equals(text) || text.equalsIgnoreCase(candidate.getName());
    }

    private CommandRefusedException noSuchReel(Production production) {
        List<Reel> reels = production.getReels();
        String present =
                reels.stream().map(reel -> String.valueOf(reel.getNumber())).collect(Collectors.joining(", "));
        return new CommandRefusedException("There is no reel " + text + " in this production; "
                + (present.isEmpty() ? "it has no reels." : "its reels are " + present + "."));
    }
}
