package org.comptoir.launcher;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The commands behind {@code ./comptoir}, one line each. */
final class CommandLine {

    private static final String USAGE = Texts.read("usage.txt");

    private final Installation installation;
    private final Progress progress = new Progress(System.out);
    private final Map<String, Consumer<List<String>>> commands;

    CommandLine(Installation installation) {
        this.installation = installation;
        this.commands = Map.ofEntries(
                Map.entry("up", args -> new UpCommand(product(), progress).run(args.contains("--detach"))),
                Map.entry("down", args -> product().stop(progress)),
                Map.entry("status", args -> new StatusCommand(product()).run(args.contains("--json"))),
                Map.entry("redeploy", args -> product().redeploy(progress)),
                Map.entry("reset", args -> new ResetCommand(installation, product(), progress)
                        .run(args.contains("--yes"))),
                Map.entry("logs", args -> new LogsCommand(installation).run(args)),
                Map.entry("clock", args -> new ClockCommand(installation).run(args)),
                Map.entry("build", args -> new Build(installation, progress).application()),
                Map.entry("help", args -> System.out.print(USAGE)));
    }

    void run(List<String> args) {
        Consumer<List<String>> command = commands.get(args.isEmpty() ? "help" : args.get(0));
        if (command == null) {
            throw new Problem("There is no command " + args.get(0) + ".", "The commands are:\n" + USAGE);
        }
        command.accept(args.isEmpty() ? args : args.subList(1, args.size()));
    }

    private Product product() {
        return new Product(installation);
    }
}
