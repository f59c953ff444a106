package org.stagebook.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A deliverable of a production, as people name it on the command line: by name, and by reel where several are called so; or by id. */
final class DeliverableChoice {

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", description = "Name or id of the deliverable.")
    private String name = "";

    @Option(names = "--reel", paramLabel = "N", description = "The one of this reel.")
    private Optional<ReelChoice> reel = Optional.empty();

    Path folder() {
        return folder;
    }

    Deliverable in(Production production) {
        return named(production, name, reel);
    }

    static Deliverable named(Production production, String name, Optional<ReelChoice> reel) {
        List<Deliverable> meant = production.getDeliverables().stream()
                .filter(one -> name.equals(one.getId()) || name.equalsIgnoreCase(one.getName()))
                .filter(one -> reel.isEmpty() || reel.get().in(production).equals(one.getReel()))
                .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw new CommandRefusedException(
                meant.isEmpty()
                        ? "There is no deliverable \"" + name + "\". " + known(production)
                        : "Several deliverables are called \"" + name + "\". Say which with --reel, or by its id: "
                                + each(meant) + ".");
    }

    private static String known(Production production) {
        List<Deliverable> all = production.getDeliverables();
        return all.isEmpty()
                ? "The list is empty: put some on it with stagebook deliverable add or derive."
                : "There are "
                        + all.stream()
                                .map(one -> "\"" + one.getName() + "\"")
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String each(List<Deliverable> meant) {
        return meant.stream()
                .map(one -> one.getId()
                        + (one.getReel() == null ? "" : " (R" + one.getReel().getNumber() + ")"))
                .collect(Collectors.joining(", "));
    }
}
