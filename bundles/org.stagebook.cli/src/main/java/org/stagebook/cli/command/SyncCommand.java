package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.history.HistoryException;
import org.stagebook.history.merge.Conflict;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.sync.Synced;
import org.stagebook.history.sync.Synchronizer;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a production and what it is shared through to the same state. */
@Command(
        name = "sync",
        description = {
            "Fetch what others did, join it with what was done here, and send it: by cues and notes, nothing is dropped.",
            "The shared store is any git server, or a folder with a bare git repository."
        },
        footer = {"", "Exit codes: 0 done, 1 done, and something has to be settled, 2 the store could not be reached."})
final class SyncCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(
            names = "--with",
            paramLabel = "ADDRESS",
            description = "The shared store, once: a folder, ssh:// or https://.")
    private String address = "";

    @Mixin
    private final AnswerForm form = new AnswerForm();

    SyncCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        try (EditingSession session = context.open(folder);
                ProductionRepository repository = ProductionRepository.open(folder)) {
            Synced synced = sync(session, repository);
            context.remarkOnKeeper(repository);
            if (form.isJson()) {
                context.json().object(json -> write(json, synced));
            } else {
                print(synced);
            }
            return (synced.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
        }
    }

    /** An address that turns out to be wrong does not take the place of one that was right. */
    private Synced sync(EditingSession session, ProductionRepository repository)
            throws HistoryException, ProductionStoreException {
        Optional<String> before = repository.shared().address();
        if (!address.isBlank()) {
            repository.shared().use(place());
        }
        try {
            return new Synchronizer(session, repository).sync();
        } catch (HistoryException e) {
            if (!address.isBlank() && before.isPresent()) {
                repository.shared().use(before.get());
            }
            throw e;
        }
    }

    /** A folder is named from where the person stands; git would look for it from the production. */
    private String place() {
        boolean isAddress = address.contains("://") || address.contains("@");
        return isAddress
                ? address
                : Path.of(address).toAbsolutePath().normalize().toString();
    }

    private void print(Synced synced) {
        context.out().println("Synced: " + synced.outcome().label() + ".");
        list("From others", synced.received());
        list("From here", synced.sent());
        synced.stale().forEach(stale -> context.remark("A sign-off does not hold any more: " + stale.sentence()));
        synced.namesakes().forEach(context::remark);
        synced.beside()
                .forEach(path -> context.remark("Both changed a file that is not Stagebook's; theirs lies in " + path
                        + ", yours is untouched."));
        for (Conflict conflict : synced.conflicts()) {
            context.out().println("To be settled: " + conflict.subject());
            if (!conflict.before().isEmpty()) {
                context.out().println("  before: " + conflict.before());
            }
            conflict.sides()
                    .forEach(took ->
                            context.out().println("  " + name(took.side().by()) + ": " + took.text()));
        }
    }

    private static String name(String by) {
        return by.isEmpty() ? "one of both" : by;
    }

    private void list(String heading, List<Kept> states) {
        if (!states.isEmpty()) {
            context.out().println(heading + ":");
            states.forEach(kept -> context.out()
                    .println("  " + KeptJson.brief(kept) + "  " + kept.title() + ", "
                            + kept.by().name()));
        }
    }

    private static void write(JsonGenerator json, Synced synced) throws IOException {
        json.writeStringField("outcome", synced.outcome().label());
        write(json, "received", synced.received());
        write(json, "sent", synced.sent());
        json.writeArrayFieldStart("conflicts");
        for (Conflict conflict : synced.conflicts()) {
            json.writeStartObject();
            json.writeStringField("id", conflict.id());
            json.writeStringField("subject", conflict.subject());
            json.writeStringField("before", conflict.before());
            json.writeArrayFieldStart("sides");
            for (Conflict.Took took : conflict.sides()) {
                json.writeStartObject();
                json.writeStringField("by", took.side().by());
                json.writeStringField("text", took.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("staleSignOffs", synced.stale().size());
        json.writeArrayFieldStart("remarks");
        for (String remark : synced.namesakes()) {
            json.writeString(remark);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String field, List<Kept> states) throws IOException {
        json.writeArrayFieldStart(field);
        for (Kept kept : states) {
            json.writeStartObject();
            KeptJson.write(json, kept);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
