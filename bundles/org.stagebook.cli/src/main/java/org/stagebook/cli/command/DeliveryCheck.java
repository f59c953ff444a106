package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.cli.delivery.Checked;
import org.stagebook.cli.measure.MeasuredStretch;
import org.stagebook.cli.measure.StartTime;
import org.stagebook.cli.output.FileFailure;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.metering.MeasureProgress;

/** Holds files against specifications, one after the other, each on all processors. */
final class DeliveryCheck {

    private final DeliveryOptions options;
    private final List<String> failures = new ArrayList<>();

    DeliveryCheck(DeliveryOptions options) {
        this.options = options;
    }

    List<Checked> check(List<Path> files, List<Specification> specifications, MeasureProgress progress) {
        List<Checked> all = new ArrayList<>();
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService executor = Executors.newFixedThreadPool(processors)) {
            SpecificationCheck check = new SpecificationCheck(RuleBook.installed(), executor, processors);
            for (List<Path> programme : options.isGroup()
                    ? List.of(files)
                    : files.stream().map(List::of).toList()) {
                try {
                    all.addAll(check(check, programme, specifications, progress));
                } catch (IOException e) {
                    failures.add(new FileFailure(e).sentence());
                }
            }
        }
        return all;
    }

    private List<Checked> check(
            SpecificationCheck check, List<Path> files, List<Specification> specifications, MeasureProgress progress)
            throws IOException {
        RecordingReader reader = new RecordingReader();
        Recording recording = options.read(reader, files);
        Optional<RecordingStart> start = new StartTime().of(recording);
        MeasuredStretch stretch = options.action(recording, start);
        Delivery delivery = options.delivery(reader, recording, stretch);
        List<String> remarks = new ArrayList<>(stretch.remarks());
        remarks.addAll(recording.findings());
        remarks.addAll(recording.channels().contradictions());
        List<Checked> all = new ArrayList<>();
        for (Specification specification : specifications) {
            CheckReport report = check.check(delivery, specification, progress);
            all.add(new Checked(files.getFirst().toString(), report, stretch.clock(), remarks));
        }
        return all;
    }

    /** Sentences about what could not be checked. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
