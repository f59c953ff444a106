package org.stagebook.interchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Lists;

/** Brings tables written by tests into a production. */
final class TableImports {

    private TableImports() {}

    static ImportSummary read(Path folder, EditingSession editing, String name, String text) throws IOException {
        return Lists.apply(SheetImport.read(Lists.file(folder, name, text), ImportSettings.none(), List.of()), editing);
    }

    /** Nothing is known but the profile. */
    static ImportSettings named(String profile) {
        return new ImportSettings(OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.of(profile));
    }
}
