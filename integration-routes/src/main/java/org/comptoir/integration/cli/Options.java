package org.comptoir.integration.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * What stands behind a command: options, and the names of files. {@code --name value} and {@code --name=value} are the same;
 * behind {@code --} everything is a name. What is wrong is a finding.
 */
final class Options {
    private static final String HELP = "help";
    private static final String LANGUAGE = "lang";

    private final List<String> names = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<Finding> wrong = new ArrayList<>();
    private final Set<String> flags;
    private final Set<String> settings;
    private final Map<String, String> environment;

    private Options(Set<String> flags, Set<String> settings, Map<String, String> environment) {
        this.flags = flags;
        this.settings = settings;
        this.environment = environment;
    }

    /**
     * Reads {@code arguments}.
     *
     * @param flags the options that stand alone; settings those that have a value; {@code help} and {@code lang} are known
     */
    static Options of(String[] arguments, Set<String> flags, Set<String> settings, Map<String, String> environment) {
        Options options = new Options(flags, settings, environment);
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean all = false;
        while (!rest.isEmpty()) {
            String next = rest.remove(0);
            if (!all && next.equals("--")) {
                all = true;
            } else if (all || !next.startsWith("-") || next.equals(FileReading.INPUT)) {
                options.names.add(next);
            } else {
                options.option(next.equals("-h") ? "--" + HELP : next, rest);
            }
        }
        return options;
    }

    private void option(String written, List<String> rest) {
        int equals = written.indexOf('=');
        String whole = equals < 0 ? written : written.substring(0, equals);
        String name = whole.startsWith("--") ? whole.substring(2) : "";
        boolean setting = settings.contains(name) || name.equals(LANGUAGE);
        boolean flag = (flags.contains(name) || name.equals(HELP)) && equals < 0;
        if (!setting && !flag) {
            wrong("command.option", whole);
        } else if (setting && equals < 0 && rest.isEmpty()) {
            wrong("command.value", whole);
        } else {
            String value = equals < 0 ? "" : written.substring(equals + 1);
            values.put(name, setting && equals < 0 ? rest.remove(0) : value);
        }
    }

    private void wrong(String code, String... arguments) {
        wrong.add(Finding.error(code, new Place.WholeFile(), arguments));
    }

    /** What is wrong about them. */
    List<Finding> wrong() {
        List<Finding> all = new ArrayList<>(wrong);
        value(LANGUAGE)
                .filter(l -> !l.startsWith("fr") && !l.startsWith("en"))
                .ifPresent(l -> all.add(Finding.error("command.language", new Place.WholeFile(), l)));
        return all;
    }

    /** The files that are named. */
    List<String> names() {
        return names;
    }

    boolean has(String flag) {
        return values.containsKey(flag);
    }

    boolean asksForHelp() {
        return has(HELP);
    }

    Optional<String> value(String setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** The language asked for, else that of the environment: French, or English for everybody else. */
    Locale locale() {
        String own = environment.getOrDefault("COMPTOIR_LANG", "");
        String name = value(LANGUAGE).orElse(own.isEmpty() ? ofSystem() : own);
        return name.toLowerCase(Locale.ROOT).startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }

    private String ofSystem() {
        String all = environment.getOrDefault("LC_ALL", "");
        return all.isEmpty() ? environment.getOrDefault("LANG", "") : all;
    }
}
