package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationShelf;
import picocli.CommandLine.Option;

/** Where specifications are, besides those that Stagebook ships. */
final class SpecificationOptions {

    @Option(
            names = "--specs",
            paramLabel = "FOLDER",
            description =
                    "Folder with specification files of the facility, besides ~/.stagebook/specifications; those of the same id stand in place of ours.")
    private Optional<Path> folder = Optional.empty();

    SpecificationShelf shelf() throws IOException {
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new CommandRefusedException("There is no folder \"" + folder.get() + "\" with specifications.");
        }
        SpecificationShelf shelf = SpecificationShelf.withHouse();
        return folder.isPresent() ? shelf.with(folder.get()) : shelf;
    }

    /** The one with an id; refused where there is none. */
    static Specification find(SpecificationShelf known, String id) {
        return known.find(id)
                .orElseThrow(() -> new CommandRefusedException("There is no specification \"" + id + "\". Known are "
                        + String.join(", ", known.byId().keySet()) + "."));
    }

    /** Those that are asked for, and the QC of sound that is done whoever takes delivery. */
    List<Specification> asked(List<String> ids, Consumer<String> remarks) throws IOException {
        SpecificationShelf known = shelf();
        known.problems().forEach(remarks);
        return Stream.concat(ids.stream().map(id -> find(known, id)), Stream.of(SpecificationCheck.qc(known)))
                .distinct()
                .toList();
    }
}
