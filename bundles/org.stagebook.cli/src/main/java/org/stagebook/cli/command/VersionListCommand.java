package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.cli.listening.ListeningJson;
import org.stagebook.history.listening.ListeningWords;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the mix versions of a production. */
@Command(name = "list", description = "List the mix versions of a production, with what each continues.")
final class VersionListCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Mixin
    private final AnswerForm form = new AnswerForm();

    VersionListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        Production production = ProductionFiles.in(folder).read();
        Map<String, String> commits;
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            commits = repository.tags().commitsById();
        }
        if (form.isJson()) {
            context.json().object(json -> {
                json.writeArrayFieldStart("versions");
                for (MixVersion version : production.getMixVersions()) {
                    String commit = commits.getOrDefault(version.getId(), "");
                    write(json, version, commit, production.getTimecodeFormat());
                }
                json.writeEndArray();
            });
        } else if (production.getMixVersions().isEmpty()) {
            context.out().println("No mix version was recorded yet: \"stagebook version add\" records one.");
        } else {
            production.getMixVersions().forEach(version -> {
                print(version, commits);
                version.getListeningTests()
                        .forEach(test -> context.out()
                                .println("  heard blind: "
                                        + new ListeningWords(test).line(production.getTimecodeFormat())));
            });
        }
        return ExitCode.DONE.number();
    }

    private void print(MixVersion version, Map<String, String> commits) {
        StringBuilder line = new StringBuilder(version.getLabel());
        add(line, version.getReel() == null ? "" : "R" + version.getReel().getNumber());
        add(line, VersionLines.branch(version));
        add(line, text(version.getStage()));
        add(line, version.getCreated() == null ? "" : version.getCreated().toString());
        add(line, cuts(version));
        add(
                line,
                VersionLines.before(version)
                        .map(before -> "after " + before.getLabel())
                        .orElse(""));
        add(line, version.getFiles().isEmpty() ? "" : count(version.getFiles().size()));
        add(line, commits.containsKey(version.getId()) ? "" : "not tagged in git");
        context.out().println(line);
    }

    private static String count(int files) {
        return files == 1 ? "1 file" : files + " files";
    }

    private static void add(StringBuilder line, String text) {
        if (!text.isEmpty()) {
            line.append(", ").append(text);
        }
    }

    private static String cuts(MixVersion version) {
        return version.getPictureCuts().stream()
                .map(PictureCut::getLabel)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated;
    }

    private static void write(JsonGenerator json, MixVersion version, String commit, TimecodeFormat format)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", version.getId());
        json.writeStringField("label", version.getLabel());
        json.writeStringField("branch", VersionLines.branch(version));
        json.writeStringField("stage", text(version.getStage()));
        json.writeStringField("pictureCut", cuts(version));
        json.writeStringField("commit", commit);
        json.writeArrayFieldStart("parents");
        for (MixVersion parent : version.getParents()) {
            json.writeString(parent.getId());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("files");
        for (MixFile file : version.getFiles()) {
            json.writeStartObject();
            json.writeStringField("kind", file.getKind().getLiteral());
            json.writeStringField("stem", text(file.getStem()));
            json.writeStringField("path", text(file.getPath()));
            json.writeStringField("hash", file.getHashAlgorithm() + ":" + file.getHash());
            json.writeEndObject();
        }
        json.writeEndArray();
        new ListeningJson(json, format).write("listeningTests", version.getListeningTests());
        json.writeEndObject();
    }
}
