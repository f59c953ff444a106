package org.stagebook.report.sheet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.answer.CheckJson;
import org.stagebook.delivery.answer.Checked;
import org.stagebook.delivery.batch.BatchResults;
import org.stagebook.delivery.batch.BatchStamp;
import org.stagebook.delivery.batch.BatchVerdict;
import org.stagebook.delivery.batch.SoundSet;
import org.stagebook.interchange.outgoing.WholeFile;
import org.stagebook.report.ReportFormat;
import org.stagebook.report.ReportPrint;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/**
 * Where the results of a batch lie: for each programme a QC sheet and a JSON file that says what it is of, so that what was done
 * is not done again.
 */
public final class ResultFolder implements BatchResults {

    private static final String FORMAT = "stagebook-check/1";

    private final Path folder;
    private final ReportFormat sheets;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param sheets of which kind QC sheets are */
    public ResultFolder(Path folder, ReportFormat sheets) {
        this.folder = folder;
        this.sheets = sheets;
    }

    @Override
    public Optional<BatchVerdict> kept(SoundSet set, BatchStamp stamp) throws IOException {
        Path file = file(set, "check.json");
        if (!Files.isRegularFile(file) || !Files.isRegularFile(sheet(set.name()))) {
            return Optional.empty();
        }
        try {
            JsonNode root = json.readTree(file.toFile());
            return root.path("stamp").asText().equals(stamp.text())
                    ? BatchVerdict.read(set.name(), root.path("verdict"))
                    : Optional.empty();
        } catch (JsonProcessingException damaged) {
            return Optional.empty(); // it is made again
        }
    }

    /** The JSON file last, for it says that all is there. */
    @Override
    public void keep(SoundSet set, BatchStamp stamp, List<Checked> checked, LocalDate today) throws IOException {
        Path sheet = sheet(set.name());
        Files.createDirectories(sheet.toAbsolutePath().getParent());
        QcSheet made = new QcSheet(checked.stream().map(SheetSubject::of).toList(), today);
        ReportPrint print = new ReportPrint(made.report(), ReportStyle.standard(), Paper.A4);
        new WholeFile(sheet).write(out -> print.write(sheets, out));
        new WholeFile(file(set, "check.json")).write(out -> {
            JsonGenerator generator = json.createGenerator(out).useDefaultPrettyPrinter();
            generator.writeStartObject();
            generator.writeStringField("format", FORMAT);
            generator.writeStringField("stamp", stamp.text());
            BatchVerdict.of(set.name(), checked).write(generator);
            new CheckJson().write(generator, checked);
            generator.writeEndObject();
            generator.flush();
        });
    }

    /** The QC sheet of a programme, once it was checked. */
    public Path sheet(String name) {
        return folder.resolve(name + "." + sheets.id());
    }

    private Path file(SoundSet set, String ending) {
        return folder.resolve(set.name() + "." + ending);
    }
}
