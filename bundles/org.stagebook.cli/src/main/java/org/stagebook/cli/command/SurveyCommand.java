package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.cli.survey.Survey;
import org.stagebook.cli.survey.SurveyRow;
import org.stagebook.cli.survey.SurveyTable;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries the importers on everything in a folder and keeps nothing. */
@Command(
        name = "survey",
        description = "Say what import would make of every file in a folder; nothing is kept.",
        footer = {"", "Each file is imported into a production of its own that is thrown away."})
final class SurveyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "FOLDER", description = "Folder with exports of other programs.")
    private Path folder = Path.of("");

    @Option(names = "--rate", paramLabel = "RATE", description = "Rate of the productions; 23.976 without it.")
    private TimecodeFormat rate = TimecodeFormat.TC_23_976;

    SurveyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CommandRefusedException(folder + " is not a folder.");
        }
        Survey survey = new Survey(rate, context.sessionSettings());
        List<SurveyRow> rows = context.<List<SurveyRow>, IOException>watched(Unit.ITEMS, bar -> survey.of(folder, bar));
        new SurveyTable(rows).print(context.out());
        return ExitCode.DONE.number();
    }
}
