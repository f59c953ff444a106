package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.SendDeliverable;
import org.stagebook.edit.change.SendDeliverable.Sending;
import org.stagebook.edit.change.SendDeliverable.SentFile;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records that a deliverable was sent. */
@Command(name = "send", description = "Record that a deliverable was sent, or sent again; files are hashed.")
final class DeliverableSendCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final DeliverableChoice choice = new DeliverableChoice();

    @Option(
            names = "--from-version",
            paramLabel = "L",
            description = "The mix version it is made from; the recorded one without it.")
    private Optional<String> version = Optional.empty();

    @Option(names = "--to", paramLabel = "WHO", description = "To whom.")
    private String to = "";

    @Option(names = "--by", paramLabel = "PERSON", description = "Who sent it.")
    private String by = "";

    @Option(names = "--way", paramLabel = "TEXT", description = "By which service or medium.")
    private String way = "";

    @Option(names = "--file", paramLabel = "FILE", description = "A file that was sent; may be given again.")
    private List<Path> files = List.of();

    DeliverableSendCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        try (EditingSession session = context.open(choice.folder())) {
            Deliverable deliverable = choice.in(session.production());
            Optional<MixVersion> made = version.map(label -> VersionChoice.in(session.production(), label))
                    .or(() -> Optional.ofNullable(deliverable.getMixVersion()));
            List<SentFile> sent = context.<List<SentFile>, IOException>watched(Unit.BYTES, bar -> hashed());
            session.run(new SendDeliverable(
                    deliverable, made, new Sending(context.clock().instant(), by, to, way), sent));
            session.save();
            int times = deliverable.getShipments().size();
            context.out()
                    .println("Sent" + (times == 1 ? "" : ", time " + times) + ": " + deliverable.getName()
                            + made.map(one -> ", of " + one.getLabel()).orElse("") + ".");
            if (made.isEmpty()) {
                context.remark(
                        "Nobody said of which mix version: name it with --from-version, for approvals are of a version.");
            }
        }
        return ExitCode.DONE.number();
    }

    private List<SentFile> hashed() throws IOException {
        List<SentFile> sent = new ArrayList<>();
        FileHasher hasher = new FileHasher(ByteMeter.NONE);
        for (Path file : files) {
            String hash = String.valueOf(
                    hasher.hash(file, List.of(HashAlgorithm.XXH64)).get(HashAlgorithm.XXH64));
            sent.add(new SentFile(file.toString(), hash));
        }
        return sent;
    }
}
