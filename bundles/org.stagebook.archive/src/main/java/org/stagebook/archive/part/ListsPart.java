package org.stagebook.archive.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stagebook.archive.ArchiveEntry;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchivePart;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile.Kind;
import org.stagebook.archive.list.AgreementLists;
import org.stagebook.archive.list.DeliveryLists;
import org.stagebook.archive.list.HandoffLists;
import org.stagebook.archive.list.ListTable;
import org.stagebook.archive.list.MeasurementLists;
import org.stagebook.archive.list.PlanLists;
import org.stagebook.archive.list.SessionLists;
import org.stagebook.archive.list.StateList;
import org.stagebook.archive.list.VersionLists;
import org.stagebook.archive.list.WordLists;
import org.stagebook.history.repository.KeptHistory;
import org.stagebook.model.Production;

/** Every record of the production as a table; those without a row are named and not written. */
public final class ListsPart implements ArchivePart {

    @Override
    public void write(ArchiveSource source, ArchiveFolder out) throws IOException {
        for (ListTable table : tables(source)) {
            if (table.isEmpty()) {
                out.nothingOf(table.title());
            } else {
                out.write(new ArchiveEntry(table.path(), table.title(), Kind.TABLE, table.says()), table::write);
            }
        }
    }

    private static List<ListTable> tables(ArchiveSource source) throws IOException {
        Production production = source.production();
        List<ListTable> tables = new ArrayList<>();
        Map<String, String> commits = Map.of();
        if (source.history().isPresent()) {
            KeptHistory history = source.history().get();
            tables.add(new StateList(history.states(), history.names()).table());
            commits = history.commitsById();
        }
        tables.addAll(new VersionLists(production, commits).tables());
        tables.addAll(new WordLists(production).tables());
        tables.addAll(new SessionLists(production).tables());
        tables.addAll(new AgreementLists(production).tables());
        tables.addAll(new DeliveryLists(production, source.status()).tables());
        tables.addAll(PlanLists.of(production).tables());
        tables.addAll(new MeasurementLists(production).tables());
        tables.addAll(new HandoffLists(production).tables());
        return tables;
    }
}
