package org.stagebook.handoff.accept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stagebook.edit.change.StateWord;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.AcceptanceFile.Step;
import org.stagebook.handoff.document.AcceptanceFiles;
import org.stagebook.handoff.document.PackageLayout;

/** Notes in a package that it was received: the first thing its sender wants to know. */
public final class PackageReceipt {
    private PackageReceipt() {}

    /** What has been said of a package, with this step; nothing is written. */
    public static AcceptanceFile with(Path folder, StateWord word) throws IOException {
        AcceptanceFile said = SealedPackage.open(folder).said();
        Step step = new Step(word.state().getLiteral(), word.at().toString(), word.by(), word.role(), word.remark());
        AcceptanceFile news = new AcceptanceFile(
                said.format(),
                said.version(),
                said.packageId(),
                said.packageName(),
                List.of(),
                List.of(),
                List.of(step));
        return said.joined(news);
    }

    /** Writes what was said into the package. */
    public static void write(Path folder, AcceptanceFile said) throws IOException {
        new AcceptanceFiles().write(folder.resolve(PackageLayout.ACCEPTANCE), said);
    }
}
