package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.DataSize;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.IssueHandoff;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.WaiveFinding;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.build.BuildRequest;
import org.stagebook.handoff.build.BuildResult;
import org.stagebook.handoff.build.ContentMode;
import org.stagebook.handoff.build.Contents;
import org.stagebook.handoff.build.DraftContents;
import org.stagebook.handoff.build.PackageBuilder;
import org.stagebook.handoff.document.PackageDescription.PackedFile;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.lint.ItemPops;
import org.stagebook.lint.NameFit;
import org.stagebook.lint.check.ContentsLint;
import org.stagebook.lint.sound.PopPlaces;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds a package from a folder of files and records it in the production. */
@Command(name = "build", description = "Build a package from a folder of files, with brief, cue list and history.")
final class HandoffBuildCommand implements Callable<Integer> {

    private final CommandContext context;
    private final NameFit names;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "N", required = true, description = "Name of the handoff.")
    private String name = "";

    @Option(
            names = "--from",
            paramLabel = "FOLDER",
            description = "Folder whose files are handed over; without it, the files the draft of that name lists.")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--to", paramLabel = "OUT", required = true, description = "Folder of the package; new or empty.")
    private Path to = Path.of("");

    @Option(
            names = "--hash",
            paramLabel = "ALGORITHM",
            description =
                    "xxh64 (default, but for a package that replaces one hashed in another way), xxh3, xxh128, md5, sha1"
                            + " or c4.")
    private Optional<HashAlgorithm> algorithm = Optional.empty();

    @Option(names = "--link", description = "Link the files (hard links) instead of copying them.")
    private boolean link;

    @Option(names = "--sender", paramLabel = "WHO", description = "Who hands over: a role or a person.")
    private String sender = "";

    @Option(names = "--receiver", paramLabel = "WHO", description = "Who receives: a role or a person.")
    private String receiver = "";

    @Option(names = "--supersedes", paramLabel = "N", description = "The handoff that this one replaces.")
    private Optional<String> supersedes = Optional.empty();

    @Option(
            names = "--waive-all",
            paramLabel = "REASON",
            description = "Let every error that the check of the contents finds stand, for this reason.")
    private Optional<String> waiveAll = Optional.empty();

    @Option(names = "--as", paramLabel = "ROLE", description = "Who lets them stand, by role.")
    private String role = "";

    @Option(names = "--discard", description = "Throw away what a build that was stopped has left there first.")
    private boolean discard;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    HandoffBuildCommand(CommandContext context, NameFit names) {
        this.context = context;
        this.names = names;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        PackageBuilder builder =
                new PackageBuilder(context.handoffEnvironment(), context.packageDocuments(), new ContentsLint(names));
        if (discard && PackageBuilder.isUnfinished(to)) {
            PackageBuilder.discard(to);
        }
        try (EditingSession session = context.open(folder)) {
            builder.checkName(name, session);
            if (supersedes.isPresent()) {
                replace(session, supersedes.get());
            }
            Contents contents = from.isPresent()
                    ? new Contents.Folder(from.get())
                    : DraftContents.of(name, session.production(), folder);
            BuildRequest request = BuildRequest.of(name, contents, to)
                    .with(link ? ContentMode.HARD_LINK : ContentMode.COPY)
                    .with(algorithm.orElseGet(() -> PackageBuilder.usualAlgorithm(name, session.production())))
                    .between(sender(session), receiver)
                    .listening(path -> pops(session.production(), path.text()));
            builder.check(request, session);
            BuildResult result = build(builder, request, session);
            save(session, result);
            answer(result);
            remarkWithoutSender(session);
        }
        return ExitCode.DONE.number();
    }

    /** Who issues it: as said, as the draft says, or in the role in which findings are let stand. */
    private String sender(EditingSession session) {
        boolean draftSays = IssueHandoff.draft(session.production(), name)
                .map(HandoffPackage::getSender)
                .filter(text -> !text.isBlank())
                .isPresent();
        return sender.isBlank() && !draftSays ? role : sender;
    }

    private void remarkWithoutSender(EditingSession session) {
        boolean isNamed = session.production().getHandoffs().stream()
                .filter(handoff -> name.equals(handoff.getName()))
                .anyMatch(handoff ->
                        handoff.getSender() != null && !handoff.getSender().isBlank());
        if (!isNamed) {
            context.remark("Nobody is named who hands it over: its course begins without a role. --sender says who.");
        }
    }

    /** What was found wrong is kept in the draft, so that it can be mended or waived. */
    private BuildResult build(PackageBuilder builder, BuildRequest request, EditingSession session)
            throws IOException, ProductionStoreException {
        try {
            return context.watched(Unit.BYTES, bar -> builder.build(request, session, bar));
        } catch (HandoffException e) {
            boolean waived = waiveAll.isPresent() && waive(session, waiveAll.get());
            session.save();
            if (waived) {
                return context.watched(Unit.BYTES, bar -> builder.build(request, session, bar));
            }
            throw e;
        }
    }

    /** Whether there was anything to waive. */
    private boolean waive(EditingSession session, String reason) {
        if (reason.isBlank() || role.isBlank()) {
            throw new CommandRefusedException("Errors are waived with a reason and a role (--as). Nothing was built.");
        }
        List<WaiveFinding> waivers = IssueHandoff.draft(session.production(), name).stream()
                .flatMap(draft -> draft.getFindings().stream())
                .filter(finding -> finding.getSeverity() == FindingSeverity.ERROR && finding.getWaiver() == null)
                .map(finding -> new WaiveFinding(
                        finding, reason, "", role, context.clock().instant()))
                .toList();
        waivers.forEach(session::run);
        return !waivers.isEmpty();
    }

    private PopPlaces pops(Production production, String path) {
        ItemPops pops = ItemPops.of(production);
        return IssueHandoff.draft(production, name).stream()
                .flatMap(draft -> draft.getContents().stream())
                .filter(item -> path.equals(item.getPath()))
                .findFirst()
                .map(pops::of)
                .orElseGet(() -> pops.of(path));
    }

    private void replace(EditingSession session, String earlierName) {
        HandoffPackage earlier = session.production().getHandoffs().stream()
                .filter(handoff -> earlierName.equals(handoff.getName()))
                .findFirst()
                .orElseThrow(() -> new CommandRefusedException(
                        "The production has no handoff named \"" + earlierName + "\" to replace. Nothing was built."));
        Optional<HandoffPackage> draft = IssueHandoff.draft(session.production(), name);
        session.run(
                draft.isPresent()
                        ? SetFeature.of(draft.get(), Literals.HANDOFF_PACKAGE__SUPERSEDES, earlier)
                        : new AddHandoffPackage(NewHandoff.named(name).supersedes(earlier)));
    }

    private void save(EditingSession session, BuildResult result) throws ProductionStoreException {
        try {
            session.save();
        } catch (ProductionStoreException e) {
            context.remark("The package in " + result.folder() + " is complete, but the production does not know of it:"
                    + " delete it and build it again.");
            throw e;
        }
    }

    private void answer(BuildResult result) {
        if (form.isJson()) {
            context.json().object(json -> write(json, result));
        } else {
            print(result, context.out());
        }
        result.notes().forEach(context::remark);
    }

    private static void print(BuildResult result, PrintStream out) {
        TextTable table =
                new TextTable(Column.right("Size"), Column.left("Role"), Column.left("Hash"), Column.left("File"));
        for (PackedFile file : result.description().contents()) {
            table.add(new DataSize(file.sizeBytes()).toString(), file.role(), file.hash(), file.path());
        }
        table.print(out);
        out.println();
        int files = result.description().contents().size();
        out.println("Handoff " + result.description().identity().name() + ": "
                + (files == 1 ? "1 file" : files + " files") + ", " + new DataSize(result.contentBytes()) + ", in "
                + result.folder() + ".");
    }

    private void write(JsonGenerator json, BuildResult result) throws IOException {
        json.writeStringField("name", result.description().identity().name());
        json.writeStringField("id", result.description().identity().id());
        json.writeStringField("folder", result.folder().toString());
        json.writeStringField(
                "hashAlgorithm", result.description().contents().getFirst().hashAlgorithm());
        json.writeNumberField("contentBytes", result.contentBytes());
        json.writeArrayFieldStart("files");
        for (PackedFile file : result.description().contents()) {
            writeFile(json, file);
        }
        for (PackedFile file : result.description().documents()) {
            writeFile(json, file);
        }
        json.writeEndArray();
    }

    private static void writeFile(JsonGenerator json, PackedFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeNumberField("sizeBytes", file.sizeBytes());
        json.writeStringField("hash", file.hash());
        json.writeStringField("role", file.role());
        json.writeEndObject();
    }
}
