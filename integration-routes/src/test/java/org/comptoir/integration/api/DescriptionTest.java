package org.comptoir.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-07")
@DisplayName("EXC-07 The OpenAPI document")
class DescriptionTest {
    private static final List<Class<?>> RESOURCES =
            List.of(OrdersResource.class, InvoicesResource.class, Description.class);

    @Test
    @DisplayName("describes every operation there is, and no other")
    void complete() throws IOException {
        assertThat(described()).isEqualTo(offered());
    }

    private static Set<String> offered() {
        Set<String> operations = new TreeSet<>();
        for (Class<?> resource : RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                verb(method)
                        .ifPresent(verb -> operations.add(verb + " "
                                + resource.getAnnotation(Path.class).value()
                                + Optional.ofNullable(method.getAnnotation(Path.class))
                                        .map(Path::value)
                                        .orElse("")));
            }
        }
        return operations;
    }

    private static Optional<String> verb(Method method) {
        if (method.isAnnotationPresent(GET.class)) {
            return Optional.of("get");
        }
        return method.isAnnotationPresent(POST.class) ? Optional.of("post") : Optional.empty();
    }

    private static Set<String> described() throws IOException {
        Set<String> operations = new TreeSet<>();
        try (InputStream stream = Description.class.getResourceAsStream("openapi.yaml")) {
            String path = "";
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                path = line.startsWith("  /") ? line.strip().replaceFirst(":$", "") : path;
                if (line.matches(" {4}(get|post|put|delete|patch):")) {
                    operations.add(line.strip().replace(":", "") + " " + path);
                }
            }
        }
        return operations;
    }
}
