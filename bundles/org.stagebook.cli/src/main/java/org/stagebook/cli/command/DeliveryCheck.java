package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.recording.StartTime;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.cli.measure.MeasuredStretch;
import org.stagebook.cli.output.FileFailure;
import org.stagebook.cli.output.ProgressBar;
import org.stagebook.delivery.answer.Checked;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.checksum.FileDigests;
import org.stagebook.delivery.progress.DeliveryProgress;
import org.stagebook.delivery.progress.SharedProgress;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.spec.Specification;

/** Holds files against specifications, one after the other, each on all processors. */
final class DeliveryCheck {

    private final DeliveryOptions options;
    private final FileDigests digests;
    private final List<String> failures = new ArrayList<>();

    /** One programme, ready to be read. */
    private record Job(String name, Delivery delivery, MeasuredStretch stretch, long bytes) {}

    /** @param digests where checksums of the files come from and stay known */
    DeliveryCheck(DeliveryOptions options, FileDigests digests) {
        this.options = options;
        this.digests = digests;
    }

    List<Checked> check(List<Path> files, List<Specification> specifications, ProgressBar bar) {
        List<Job> jobs = new ArrayList<>();
        List<List<Path>> programmes = options.isGroup()
                ? List.of(files)
                : files.stream().map(List::of).toList();
        for (List<Path> programme : programmes) {
            try {
                jobs.add(job(programme));
            } catch (IOException e) {
                failures.add(new FileFailure(e).sentence());
            }
        }
        bar.begin("Checking", jobs.stream().mapToLong(Job::bytes).sum());
        SharedProgress shared = new SharedProgress(bar);
        SpecificationCheck check = new SpecificationCheck(
                RuleBook.installed(), Runtime.getRuntime().availableProcessors());
        List<Checked> all = new ArrayList<>();
        for (Job job : jobs) {
            try {
                all.addAll(check(check, job, specifications, shared));
            } catch (IOException e) {
                failures.add(new FileFailure(e).sentence());
            }
        }
        shared.tell();
        return all;
    }

    private Job job(List<Path> files) throws IOException {
        RecordingReader reader = new RecordingReader();
        Recording recording = options.read(reader, files);
        Optional<RecordingStart> start = new StartTime().of(recording);
        MeasuredStretch stretch = options.action(recording, start);
        Delivery delivery = options.delivery(reader, recording, stretch);
        return new Job(files.getFirst().toString(), delivery, stretch, DeliveryProgress.bytes(delivery));
    }

    private List<Checked> check(
            SpecificationCheck check, Job job, List<Specification> specifications, SharedProgress shared)
            throws IOException {
        Recording recording = job.delivery().programme();
        List<String> remarks = new ArrayList<>(job.stretch().remarks());
        remarks.addAll(recording.findings());
        remarks.addAll(recording.channels().contradictions());
        List<Checked> all = new ArrayList<>();
        for (CheckReport report : check.check(
                job.delivery(), specifications, digests, DeliveryProgress.inBytes(job.delivery(), shared))) {
            all.add(new Checked(job.name(), report, job.stretch().clock(), remarks));
        }
        return all;
    }

    /** Sentences about what could not be checked. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
