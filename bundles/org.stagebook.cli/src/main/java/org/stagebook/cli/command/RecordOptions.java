package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.delivery.answer.Checked;
import org.stagebook.delivery.checksum.ChecksumKind;
import org.stagebook.delivery.checksum.FileDigests;
import org.stagebook.delivery.record.QcRecord;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.RecordQc;
import org.stagebook.edit.change.RecordQc.Run;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Option;

/** Where the result of a check is kept, if it is. */
final class RecordOptions {

    @Option(names = "--production", paramLabel = "DIR", description = "Keep the result in this production, ...")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--deliverable", paramLabel = "NAME", description = "... with this deliverable, by name or id, ...")
    private Optional<String> deliverable = Optional.empty();

    @Option(names = "--of-reel", paramLabel = "N", description = "... of this reel, ...")
    private Optional<ReelChoice> reel = Optional.empty();

    @Option(
            names = "--of-version",
            paramLabel = "L",
            description = "... made from this mix version; the recorded one without it.")
    private Optional<String> version = Optional.empty();

    /** Refuses before anything is read where half is said. */
    void complete(List<?> programmes) {
        if (folder.isPresent() != deliverable.isPresent()) {
            throw new CommandRefusedException("To keep the result say both: --production DIR and --deliverable NAME.");
        }
        if (folder.isPresent() && programmes.size() != 1) {
            throw new CommandRefusedException(
                    "A deliverable is one programme: check one file at a time, or its channels with --group, to keep the result.");
        }
    }

    /** Computes what is kept of a file along with what lists beside it ask for. */
    FileDigests digests() {
        return new FileDigests(folder.isPresent() ? Set.of(ChecksumKind.XXH64) : Set.of());
    }

    /** @param digests of the check */
    void keep(CommandContext context, List<Checked> checked, FileDigests digests)
            throws IOException, ProductionStoreException {
        if (folder.isEmpty()) {
            return;
        }
        try (EditingSession session = context.open(folder.get())) {
            Deliverable kept = DeliverableChoice.named(session.production(), deliverable.orElseThrow(), reel);
            Optional<MixVersion> made = version.map(label -> VersionChoice.in(session.production(), label))
                    .or(() -> Optional.ofNullable(kept.getMixVersion()));
            Optional<RecordQc> change = new QcRecord(checked.getFirst()::where)
                    .of(
                            kept,
                            run(context, made, checked, digests),
                            checked.stream().map(Checked::report).toList());
            if (change.isEmpty()) {
                context.remark("Nothing was kept with \"" + kept.getName() + "\", because no rule applied. "
                        + why(checked) + "What a check found of it before still stands.");
                return;
            }
            session.run(change.get());
            session.save();
            context.remark("Kept with \"" + kept.getName() + "\""
                    + made.map(one -> ", of " + one.getLabel()).orElse("") + ".");
        }
    }

    /** Why rules did not apply, each reason once. */
    private static String why(List<Checked> checked) {
        return checked.stream()
                .flatMap(one -> one.report().results().stream())
                .map(RuleResult::why)
                .filter(why -> !why.isEmpty())
                .distinct()
                .map(why -> why + " ")
                .collect(Collectors.joining());
    }

    private static Run run(
            CommandContext context, Optional<MixVersion> made, List<Checked> checked, FileDigests digests)
            throws IOException {
        Path file = checked.getFirst().report().delivery().files().getFirst();
        return new Run(context.clock().instant(), made, file.toString(), digests.recorded(file));
    }
}
