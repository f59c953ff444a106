package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.qc.OrderVerdict.Opinion;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.sound.DialogueSumWatch;
import org.stagebook.delivery.qc.sound.FileWatch;
import org.stagebook.delivery.qc.sound.MWeightingWatch;
import org.stagebook.delivery.qc.sound.PassRun;

/** Makes of a pass that is over what is read from it. */
final class ReadingBuilder {

    private final QcFiles files;
    private final QcSettings settings;
    private final Watches watches;

    ReadingBuilder(QcFiles files, QcSettings settings, Watches watches) {
        this.files = files;
        this.settings = settings;
        this.watches = watches;
    }

    QcReading reading(PassRun run) {
        List<FileReading> readings = new ArrayList<>();
        for (FileWatch watch : run.files()) {
            readings.add(file(watch, readings.size()));
        }
        Optional<TickSeries> spoken = spoken(readings);
        List<QcFinding> together = new ArrayList<>();
        new LengthCheck(files).addTo(together);
        watches.sum().ifPresent(sum -> new SumCheck(files, sum).addTo(readings, together));
        watches.musicAndEffects()
                .ifPresent(watch -> new MusicAndEffectsCheck(files, watch, settings).addTo(spoken, together));
        return new QcReading(readings, together, spoken);
    }

    private Optional<TickSeries> spoken(List<FileReading> readings) {
        return watches.dialogueSum()
                .map(DialogueSumWatch::series)
                .or(() -> readings.stream()
                        .filter(reading -> reading.file().role() == FileRole.DIALOGUE)
                        .map(FileReading::series)
                        .findFirst());
    }

    private FileReading file(FileWatch watch, int number) {
        TickSeries series = watch.series();
        List<QcFinding> findings = new FileFindings(watch, series, settings).find(files.reel());
        OrderVerdict order = order(watch, number);
        if (order.opinion() == Opinion.CONTRADICTS) {
            FileWords words = new FileWords(watch.file());
            findings.addFirst(new QcFinding(
                    QcKind.CHANNEL_ORDER,
                    words.name(),
                    List.of(),
                    words.whole(),
                    new Measure(order.fitting().size(), ""),
                    order.reason()));
        }
        return new FileReading(
                watch.file(),
                findings,
                series,
                watch.totals(),
                watch.truePeak(),
                order,
                new FileReading.Pops(watch.pops().heads(), watch.pops().tails()),
                number == 0 ? watches.mWeighting().map(MWeightingWatch::series) : Optional.empty(),
                number == 0 ? otherwise(watch, order) : List.of());
    }

    private List<HeardAs> otherwise(FileWatch watch, OrderVerdict verdict) {
        return verdict.fitting().stream()
                .map(order -> new HeardAs(
                        order, watch.series(order), watches.mWeighting().map(weighting -> weighting.series(order))))
                .toList();
    }

    private OrderVerdict order(FileWatch watch, int number) {
        Optional<ChannelOrder> order = watch.file().recording().channels().order();
        return order.map(known -> new OrderCheck(
                                known,
                                watch.totals(),
                                channel -> number == 0 ? watches.dialogue().share(channel) : 0)
                        .verdict())
                .orElseGet(() -> new OrderVerdict(
                        Opinion.CANNOT_TELL, List.of(), "Nobody says which speakers the channels feed."));
    }
}
