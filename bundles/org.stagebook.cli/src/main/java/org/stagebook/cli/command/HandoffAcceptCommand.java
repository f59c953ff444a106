package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.edit.EditingSession;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.accept.AcceptRequest;
import org.stagebook.handoff.accept.AcceptanceResult;
import org.stagebook.handoff.accept.PackageAcceptance;
import org.stagebook.handoff.accept.PreparedAcceptance;
import org.stagebook.handoff.document.AcceptanceFile.ItemVerdict;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what the receiver says of each file, in the package and in the production it was built from. */
@Command(
        name = "accept",
        description = "Accept a package item by item, in the package and in the production it was built from.")
final class HandoffAcceptCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "OUT", description = "Folder of the package.")
    private Path folder = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "ROLE",
            required = true,
            description = "In which role: \"Re-recording mixer\".")
    private String role = "";

    @Option(names = "--by", paramLabel = "PERSON", description = "Who says so, by name.")
    private String person = "";

    @Option(names = "--saying", paramLabel = "TEXT", description = "What is said of the package as a whole.")
    private String remark = "";

    @Mixin
    private final ItemWords words = new ItemWords();

    @Option(
            names = "--production",
            paramLabel = "DIR",
            description = "Folder of the production, where the package cannot tell.")
    private Optional<Path> production = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    HandoffAcceptCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        ProductionLink link = ProductionLink.of(folder);
        Optional<Path> reachable = production.or(link::productionFolder);
        if (reachable.isEmpty()) {
            answer(prepare().write());
            context.remark("The production the package was built from cannot be reached from here, so the acceptance"
                    + " is recorded in the package alone; --production DIR names it.");
            return ExitCode.DONE.number();
        }
        try (EditingSession session = context.open(reachable.get())) {
            PreparedAcceptance prepared = prepare();
            // The package comes last: whether the production fits shows only here, and a package forgets nothing.
            link.record(prepared.result().said(), session);
            session.save();
            writeOrTakeBack(prepared, session);
            answer(prepared.result());
            remarkIfReplaced(prepared.result(), session);
        }
        return ExitCode.DONE.number();
    }

    private void remarkIfReplaced(AcceptanceResult result, EditingSession session) {
        String id = result.description().identity().id();
        session.production().getHandoffs().stream()
                .filter(later -> later.getSupersedes() != null
                        && id.equals(later.getSupersedes().getId()))
                .findFirst()
                .ifPresent(later -> context.remark("This package was replaced by \"" + later.getName()
                        + "\": it stays superseded, and what was said of it is kept."));
    }

    private PreparedAcceptance prepare() throws IOException {
        AcceptRequest wanted = words.addTo(AcceptRequest.as(role).by(person).saying(remark));
        PackageAcceptance acceptance = new PackageAcceptance(context.handoffEnvironment());
        return context.watched(Unit.BYTES, bar -> acceptance.prepare(folder, wanted, bar));
    }

    private static void writeOrTakeBack(PreparedAcceptance prepared, EditingSession session)
            throws IOException, ProductionStoreException {
        try {
            prepared.write();
        } catch (IOException e) {
            session.undo();
            session.save();
            throw new HandoffException(
                    "The acceptance could not be written into the package "
                            + prepared.result().folder() + " ("
                            + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). It was taken back in the production, so it is recorded nowhere. Check free space and"
                            + " permissions there, then accept again.",
                    e);
        }
    }

    private void answer(AcceptanceResult result) {
        if (form.isJson()) {
            context.json().object(json -> write(json, result));
        } else {
            print(result, context.out());
        }
        result.notes().forEach(context::remark);
    }

    private static void print(AcceptanceResult result, PrintStream out) {
        TextTable table = new TextTable(Column.left("Verdict"), Column.left("File"), Column.left("Reason"));
        List<ItemVerdict> items = result.acceptance().items();
        items.forEach(item -> table.add(item.verdict(), item.path(), item.reason()));
        table.print(out);
        out.println();
        out.println("Handoff " + result.description().identity().name() + ": "
                + result.acceptance().summary() + ", as "
                + result.acceptance().role() + ".");
    }

    private static void write(JsonGenerator json, AcceptanceResult result) throws IOException {
        json.writeStringField("name", result.description().identity().name());
        json.writeStringField("folder", result.folder().toString());
        json.writeStringField("role", result.acceptance().role());
        json.writeStringField("at", result.acceptance().at());
        json.writeBooleanField("withExceptions", result.hasExceptions());
        json.writeArrayFieldStart("items");
        for (ItemVerdict item : result.acceptance().items()) {
            json.writeStartObject();
            json.writeStringField("path", item.path());
            json.writeStringField("verdict", item.verdict());
            if (!item.reason().isEmpty()) {
                json.writeStringField("reason", item.reason());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
