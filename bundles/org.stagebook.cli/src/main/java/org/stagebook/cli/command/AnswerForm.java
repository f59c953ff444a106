package org.stagebook.cli.command;

import picocli.CommandLine.Option;

/** How a command answers: text for people, or JSON for programs. */
final class AnswerForm {

    @Option(names = "--json", description = "Print the result as JSON (see docs/command-line.md).")
    private boolean json;

    boolean isJson() {
        return json;
    }
}
