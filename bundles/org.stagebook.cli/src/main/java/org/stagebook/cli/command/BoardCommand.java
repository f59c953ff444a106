package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stagebook.history.signoff.SignOffBoard;
import org.stagebook.history.signoff.SignOffBoard.Row;
import org.stagebook.history.signoff.SignOffBoard.State;
import org.stagebook.model.SignOff;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what is open, signed and stale. */
@Command(
        name = "board",
        description = "Show reel by reel and scene by scene what is open, signed off and stale, and by whom.",
        footer = {"", "Exit codes: 0 everything is signed off, 1 something is open or stale, 2 it could not be read."})
final class BoardCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Mixin
    private final AnswerForm form = new AnswerForm();

    BoardCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        List<Row> rows = new SignOffBoard(ProductionFiles.in(folder).read()).rows();
        if (form.isJson()) {
            context.json().object(json -> {
                json.writeArrayFieldStart("rows");
                for (Row row : rows) {
                    json.writeStartObject();
                    json.writeNumberField("reel", row.reel().getNumber());
                    json.writeStringField(
                            "scene",
                            row.scene().map(scene -> text(scene.getNumber())).orElse(""));
                    json.writeStringField("state", row.state().label());
                    json.writeStringField(
                            "by", row.deciding().map(it -> text(it.getBy())).orElse(""));
                    json.writeStringField(
                            "reason",
                            row.deciding().map(it -> text(it.getStaleReason())).orElse(""));
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else {
            rows.forEach(this::print);
        }
        boolean done = rows.stream().allMatch(row -> row.state() == State.SIGNED);
        return (done ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private void print(Row row) {
        String what = row.scene()
                .map(scene -> "  Scene " + text(scene.getNumber()) + " " + text(scene.getTitle()))
                .orElse("R" + row.reel().getNumber());
        context.out()
                .println(what + ": " + row.state().label()
                        + row.deciding().map(BoardCommand::words).orElse(""));
    }

    private static String words(SignOff signOff) {
        StringBuilder words = new StringBuilder(" by ").append(text(signOff.getBy()));
        if (signOff.getMixVersion() != null) {
            words.append(" in ").append(signOff.getMixVersion().getLabel());
        }
        if (!text(signOff.getConditions()).isEmpty()) {
            words.append(", on condition: ").append(signOff.getConditions());
        }
        if (!text(signOff.getStaleReason()).isEmpty()) {
            words.append(": ").append(signOff.getStaleReason());
        }
        return words.toString();
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated;
    }
}
