package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.delivery.spec.SpecificationShelf;
import picocli.CommandLine.Option;

/** Where specifications are, besides those that Stagebook ships. */
final class SpecificationOptions {

    @Option(
            names = "--specs",
            paramLabel = "FOLDER",
            description =
                    "Folder with specification files of the facility; those of the same id stand in place of ours.")
    private Optional<Path> folder = Optional.empty();

    SpecificationShelf shelf() throws IOException {
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new CommandRefusedException("There is no folder \"" + folder.get() + "\" with specifications.");
        }
        SpecificationShelf shipped = SpecificationShelf.shipped();
        return folder.isPresent() ? shipped.with(folder.get()) : shipped;
    }
}
