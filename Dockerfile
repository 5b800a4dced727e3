# The image is the package of `npm run package`, unpacked on a Node.js without a shell or a package manager.
#   docker build --build-arg VERSION=0.1.0 --build-arg REVISION=$(git rev-parse HEAD) -t layer2-guard .

FROM node:24-bookworm-slim AS build
WORKDIR /src
# First what the dependencies follow from, so that a change of the sources does not fetch them again.
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY LICENSE README.md CHANGELOG.md tsconfig.json ./
COPY bin ./bin
COPY examples ./examples
COPY schemas ./schemas
COPY scripts ./scripts
COPY src ./src
RUN npm run --silent package -- --out /out \
 && mkdir /app \
 && tar -xzf /out/layer2-guard-*.tgz -C /app --strip-components=1

FROM gcr.io/distroless/nodejs24-debian12:nonroot
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="layer2-guard" \
      org.opencontainers.image.description="Admission webhook that stops broken Layer-2 load-balancer configuration (OpenELB) at kubectl apply" \
      org.opencontainers.image.source="https://github.com/layer2-guard/layer2-guard" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
# Owned by root, so that the process cannot change its own program; it writes nowhere, the root can be read-only.
COPY --from=build --chown=0:0 /app /app
WORKDIR /app
# As a number: Kubernetes can tell from it that runAsNonRoot holds.
USER 65532:65532
ENV NODE_ENV=production
EXPOSE 8443 8080
# New objects live for one request: a small young generation keeps the process small (docs/decisions/0006).
ENTRYPOINT ["/nodejs/bin/node", "--max-semi-space-size=8", "dist/layer2-guard.js"]
CMD ["serve", "--host=0.0.0.0", "--probe-port=8080"]
