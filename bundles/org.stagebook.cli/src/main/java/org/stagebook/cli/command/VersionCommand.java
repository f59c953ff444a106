package org.stagebook.cli.command;

import picocli.CommandLine.Command;

/** What is done with mix versions; it holds their commands. */
@Command(
        name = "version",
        description = "Record, annotate, list and bring back mix versions.",
        synopsisSubcommandLabel = "COMMAND")
final class VersionCommand extends CommandGroup {}
